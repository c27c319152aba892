package se.fyrvakt.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Row;

/** What follows from what a person says of an incident: when it was judged, when it was known, and whether it is finished. */
record Judgement(Row row, TriageForm form, Instant now) {

    /** All that is to be written. */
    Map<Column, String> cells() {
        var cells = new LinkedHashMap<>(form.typed());
        if (isChanged()) {
            put(cells, TriagedRegister.JUDGED, said().isEmpty() ? "" : now.toString());
            finish(cells);
        }
        if (isBusiness() && form.value(TriagedRegister.KNOWN, row).isEmpty()) {
            put(cells, TriagedRegister.KNOWN, before(TriagedRegister.REPORTED));
        }
        return cells;
    }

    String act() {
        return isChanged() ? "bedömde" : "ändrade";
    }

    private boolean isChanged() {
        return !said().equals(before(TriagedRegister.JUDGEMENT));
    }

    private boolean isBusiness() {
        return said().equals(TriagedRegister.BUSINESS);
    }

    private String said() {
        return form.value(TriagedRegister.JUDGEMENT, row);
    }

    private String before(String name) {
        return TriageForm.text(row, row.register().column(name));
    }

    /** There is nothing to do about what is for knowledge only; what turns out to be more is taken up again. */
    private void finish(Map<Column, String> cells) {
        var isFinished = before(TriagedRegister.STATUS).equals(TriagedRegister.FINISHED);
        if (said().equals(TriagedRegister.INFORMATIVE) && !isFinished) {
            put(cells, TriagedRegister.STATUS, TriagedRegister.FINISHED);
            put(
                    cells,
                    TriagedRegister.CLOSED,
                    LocalDate.ofInstant(now, Swedish.STOCKHOLM).toString());
        } else if (isFinished && before(TriagedRegister.JUDGEMENT).equals(TriagedRegister.INFORMATIVE)) {
            put(cells, TriagedRegister.STATUS, TriagedRegister.OPEN);
            put(cells, TriagedRegister.CLOSED, "");
        }
    }

    private void put(Map<Column, String> cells, String name, String text) {
        cells.put(row.register().column(name), text);
    }
}
