package se.fyrvakt.register;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One examined row, between being checked and being written. */
record ExaminedRow(
        long id,
        int version,
        boolean isNew,
        boolean isChanged,
        long entry,
        String label,
        Map<String, @Nullable Object> cells) {

    static ExaminedRow of(ResultSet found, List<Column> present) throws SQLException {
        var cells = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < present.size(); i++) {
            cells.put("c" + i, found.getString("c" + i));
            cells.put("b" + i, found.getString("b" + i));
            if (present.get(i).kind() instanceof Kind.Reference) {
                cells.put("r" + i, found.getObject("r" + i, Long.class));
            }
        }
        return new ExaminedRow(
                found.getLong("id"),
                found.getInt("version"),
                found.getBoolean("is_new"),
                found.getBoolean("is_changed"),
                found.getLong("entry"),
                found.getString("row_label"),
                cells);
    }

    /** The row as a relation with one row, like the one that files are examined in. */
    String asSql(List<Column> present) {
        return """
                select cast(:id as bigint) as id, cast(:version as int) as version, cast(:isNew as boolean) as is_new,
                       cast(:isChanged as boolean) as is_changed, cast(:entry as bigint) as entry,
                       cast(:label as text) as row_label%s
                """.formatted(IntStream.range(0, present.size())
                .mapToObj(i -> ", cast(:c%1$d as text) as c%1$d, cast(:b%1$d as text) as b%1$d%2$s"
                        .formatted(
                                i,
                                present.get(i).kind() instanceof Kind.Reference
                                        ? ", cast(:r%1$d as bigint) as r%1$d".formatted(i)
                                        : ""))
                .collect(joining()));
    }

    Map<String, @Nullable Object> parameters(List<Column> present) {
        var all = new HashMap<String, @Nullable Object>(cells);
        all.putAll(Map.of(
                "id", id, "version", version, "isNew", isNew, "isChanged", isChanged, "entry", entry, "label", label));
        return all;
    }

    /** The first part of its key, as it is now; empty where that was not among what was written. */
    String key(List<Column> present, Register register) {
        var i = present.indexOf(register.key().getFirst());
        return i < 0 || cells.get("c" + i) == null ? "" : String.valueOf(cells.get("c" + i));
    }
}
