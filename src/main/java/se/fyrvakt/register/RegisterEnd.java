package se.fyrvakt.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** The form with which a row is ended: the day and why. */
record RegisterEnd(Row row, RowForm form, Problems problems) implements Answer.Form {

    static RegisterEnd of(Row row, LocalDate today) {
        var end = row.register().lived().end();
        var day = row.cell(end).text();
        return new RegisterEnd(
                row,
                new RowForm(row.version(), UUID.randomUUID(), Map.of(end, day == null ? today.toString() : day)),
                Problems.NONE);
    }

    String title() {
        return Swedish.capitalised(row.register().lived().act().verb()) + " " + row.label();
    }

    String action() {
        return row.href() + "/" + row.register().lived().act().noun();
    }

    List<Column> columns() {
        return RowForm.endingColumns(row.register());
    }

    String meaning() {
        return row.register().lived().lastDayCounts()
                ? "Dagen är den sista som räknas."
                : "Dagen är den första som inte längre räknas.";
    }
}
