package se.fyrvakt.report;

import java.util.List;
import se.fyrvakt.document.Block;
import se.fyrvakt.history.Entry;
import se.fyrvakt.web.Answer;

/** A draft as it would read, and where each part of it is changed. */
record DraftPage(Draft draft, boolean mayWrite, List<Entry> entries) implements Answer.Screen {

    Report report() {
        return draft.report();
    }

    String file(FileKind kind) {
        return report().address() + "/hamta/" + kind.fileName();
    }

    String edit(Chapter chapter) {
        return report().address() + "/avsnitt/" + chapter.address();
    }

    boolean isWritten(Chapter chapter) {
        return !draft.editing().section(chapter).text().isEmpty();
    }

    List<Block> blocks(Chapter chapter) {
        return draft.paper().section(chapter).blocks();
    }
}
