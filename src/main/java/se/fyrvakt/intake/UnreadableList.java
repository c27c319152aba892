package se.fyrvakt.intake;

import java.util.List;
import se.fyrvakt.web.Answer;

/**
 * Mail that could not become reports.
 *
 * @param isSet whether the server reads any mailbox
 */
record UnreadableList(List<Unreadable> mails, boolean isSet) implements Answer.Screen {

    static final String ADDRESS = "/mejl-in";
}
