package se.fyrvakt.ordering;

import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

/** What somebody who leaves reaches in a system, for whoever takes it away. */
record LeaverPage(Leaver leaver) implements Answer.Screen {

    static final String ADDRESS = OrderPage.ADDRESS + "/slutar";

    String lead() {
        return "Sista arbetsdagen är %s.".formatted(Swedish.longDay(leaver.last()));
    }
}
