package se.fyrvakt.forum;

import se.fyrvakt.document.PaperFormat;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

/** Where things stand since a forum met last. */
record SincePage(SinceLast since) implements Answer.Screen {

    String heading() {
        return "Läget sedan senast: " + since.of().name();
    }

    String lead() {
        return "Från " + Swedish.longDay(since.since()) + " till " + Swedish.longDay(since.today()) + ".";
    }

    String file(PaperFormat format) {
        return since.of().since() + "/hamta/" + format.fileName(SinceLast.PAPER);
    }
}
