package se.fyrvakt.acknowledgement;

import java.time.LocalDate;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** Who has not read a document, and the form that says that several went through it together. */
record ReadersPage(Coverage coverage, Page<Reader> page, Together form, Problems problems, LocalDate today)
        implements Answer.Form {

    String lead() {
        return coverage.words() + " har läst versionen som gäller från " + coverage.from() + ".";
    }

    String all() {
        return "Alla " + Swedish.number(page.total()) + " som inte har läst, också på andra sidor";
    }

    String address(int number) {
        return coverage.readers() + "?sida=" + number;
    }
}
