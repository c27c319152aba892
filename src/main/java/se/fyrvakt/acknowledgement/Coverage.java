package se.fyrvakt.acknowledgement;

import java.time.LocalDate;
import se.fyrvakt.kernel.Swedish;

/** How many of those who are to read a document have. */
record Coverage(long document, String title, LocalDate from, long expected, long read) {

    boolean isWhole() {
        return read == expected;
    }

    /** "12 av 40". */
    String words() {
        return Swedish.number(read) + " av " + Swedish.number(expected);
    }

    String readers() {
        return ReadingPage.ADDRESS + "/" + document + "/medarbetare";
    }
}
