package se.fyrvakt.ordering;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Fact;
import se.fyrvakt.web.Problems;

/**
 * A request, how far it has come, and what the visitor is to do about it.
 *
 * @param comment what was typed
 */
record RequestPage(Request request, String comment, Problems problems) implements Answer.Form {

    static final String DECISION = AccessRequests.DECISION.parameter();
    static final String COMMENT = AccessRequests.COMMENT.parameter();

    List<Fact> facts() {
        return List.of(
                Fact.of("Slag", request.wish().label()),
                Fact.of("För", request.person()),
                Fact.of("Från", Swedish.longDay(request.from())),
                Fact.of("Till", day(request.until())),
                Fact.of("Skäl", request.reason()),
                Fact.of("Beställd", "%s av %s".formatted(Swedish.longDay(request.requested()), request.by())),
                Fact.of("Beslut", decided()));
    }

    private String decided() {
        return request.decided() == null
                ? ""
                : "%s %s av %s. %s"
                        .formatted(
                                Swedish.capitalised(request.decision()),
                                Swedish.longDay(request.decided()),
                                request.decider(),
                                request.comment())
                        .strip();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Swedish.longDay(day);
    }
}
