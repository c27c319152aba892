package se.fyrvakt.access;

import java.util.List;
import se.fyrvakt.web.Answer;

/** The latest export of each source beside the one before. */
record ExportsPage(List<ExportChange> exports) implements Answer.Screen {

    static final String ADDRESS = FindingsPage.ADDRESS + "/uttag";
}
