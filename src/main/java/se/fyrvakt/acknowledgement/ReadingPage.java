package se.fyrvakt.acknowledgement;

import java.time.LocalDate;
import java.util.List;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Tone;

/**
 * What the visitor is to read and has read.
 *
 * @param staff how far those the visitor manages have come; empty for whoever manages nobody
 */
record ReadingPage(List<ToRead> documents, List<Coverage> staff, LocalDate today) implements Answer.Screen {

    static final String ADDRESS = "/att-lasa";

    List<ToRead> unread() {
        return documents.stream().filter(document -> document.read() == null).toList();
    }

    List<ToRead> read() {
        return documents.stream().filter(document -> document.read() != null).toList();
    }

    /** "2 dokument väntar på dig." */
    String lead() {
        return documents.isEmpty()
                ? "Det finns inget dokument som du behöver läsa."
                : unread().isEmpty()
                        ? "Du har läst allt."
                        : Swedish.count(unread().size(), "dokument", "dokument") + " väntar på dig.";
    }

    static String address(ToRead document) {
        return ADDRESS + "/" + document.id();
    }

    String state(ToRead document) {
        return document.isLate(today) ? "försenat" : "att läsa";
    }

    Tone tone(ToRead document) {
        return document.isLate(today) ? Tone.BAD : Tone.INFO;
    }

    static Tone tone(Coverage coverage) {
        return coverage.isWhole() ? Tone.OK : Tone.WARN;
    }
}
