package se.fyrvakt.mail;

import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

/** What a person has been told, and how often they want it by mail. */
record MessageList(Page<Message> page, Pace pace) implements Answer.Screen {

    static final String ADDRESS = "/meddelanden";

    String caption() {
        return Swedish.count(page.total(), "meddelande", "meddelanden") + ", olästa först";
    }

    boolean hasUnread() {
        return page.items().stream().anyMatch(message -> !message.isRead());
    }

    static String address(int number) {
        return number == 1 ? ADDRESS : ADDRESS + "?sida=" + number;
    }
}
