package se.fyrvakt.ordering;

import java.util.List;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

/** What somebody who begins or changes work is to reach: what they do, and what colleagues with the same post do. */
record NewcomerPage(Newcomer somebody, List<Reached> offered) implements Answer.Screen {

    static final String ADDRESS = OrderPage.ADDRESS + "/for";
    static final String CHOSEN = "vald";

    List<Reached> own() {
        return offered.stream().filter(Reached::isOwn).toList();
    }

    List<Reached> colleagues() {
        return offered.stream().filter(each -> !each.isOwn()).toList();
    }

    String label(Reached reached) {
        return reached.isOwn()
                ? reached.what()
                : "%s (%s)".formatted(reached.what(), Swedish.count(reached.number(), "kollega", "kollegor"));
    }
}
