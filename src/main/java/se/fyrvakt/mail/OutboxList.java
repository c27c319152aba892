package se.fyrvakt.mail;

import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

/**
 * What has not been sent.
 *
 * @param sentToday how many were, since midnight
 * @param hasServer whether there is a mail server to send by
 */
record OutboxList(Page<Unsent> page, long sentToday, boolean hasServer) implements Answer.Screen {

    static final String ADDRESS = "/utskick";

    String caption() {
        return Swedish.count(page.total(), "utskick", "utskick") + " som inte har gått";
    }

    String sent() {
        return "Skickade i dag: " + Swedish.number(sentToday) + ".";
    }

    static String address(int number) {
        return number == 1 ? ADDRESS : ADDRESS + "?sida=" + number;
    }
}
