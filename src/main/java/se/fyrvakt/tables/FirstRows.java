package se.fyrvakt.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * The first rows of a sheet that hold something, read once however many tables it is held against: the titles are among
 * them, for offices write notes above.
 */
public record FirstRows(Sheet sheet, List<Row> rows) {

    private static final int SEARCHED = 20;

    public static FirstRows of(Sheet sheet) {
        var first = new ArrayList<Row>();
        try (var rows = sheet.rows()) {
            for (var row = rows.next(); row != null && first.size() < SEARCHED; row = rows.next()) {
                if (!row.isBlank()) {
                    first.add(row);
                }
            }
        }
        return new FirstRows(sheet, first);
    }

    /** Nothing stands in the sheet. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
