package se.fyrvakt.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows under a header. The first cell of a row is what the row is about.
 *
 * @param numeric the columns, from 0, that are right-aligned
 */
public record Table(String caption, List<String> header, List<Row> rows, Set<Integer> numeric) implements Block {

    /** @param anchor what a {@link Run.FigureLink} finds the row by, any text; null where nothing links to it */
    public record Row(@Nullable String anchor, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(null, List.of(cells));
        }

        public static Row at(String anchor, String... cells) {
            return new Row(anchor, List.of(cells));
        }
    }

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        numeric = Set.copyOf(numeric);
        for (var row : rows) {
            requireAsWide(header, row);
        }
    }

    public static Table of(String caption, List<String> header, List<List<String>> rows, Set<Integer> numeric) {
        var plain = rows.stream().map(cells -> new Row(null, cells)).toList();
        return new Table(caption, header, plain, numeric);
    }

    private static void requireAsWide(List<String> header, Row row) {
        if (row.cells().size() != header.size()) {
            throw new IllegalArgumentException("A row has other cells than the header: " + header);
        }
    }
}
