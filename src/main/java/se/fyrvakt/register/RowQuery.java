package se.fyrvakt.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Row.Cell;

/** SQL that reads rows of a register with some of its columns, each as text, and where they lead. */
final class RowQuery {

    private final Register register;
    private final List<Column> columns;
    private final Registers registers;

    RowQuery(Register register, List<Column> columns, Registers registers) {
        this.register = register;
        this.columns = columns;
        this.registers = registers;
    }

    /** What to select; needs {@link #from()} and, where rows end, the parameter {@code :day}. */
    String selection() {
        return "t.id, t.version, %s as row_key, %s as row_label, %s as row_state%s"
                .formatted(keyOf(register, "t"), labelOf(register, "t", registers), state(), cells());
    }

    private String state() {
        return register.life() == null ? "1" : register.life().state("t");
    }

    private String cells() {
        return IntStream.range(0, columns.size()).mapToObj(this::cell).collect(Collectors.joining());
    }

    private String cell(int i) {
        var column = columns.get(i);
        var text = ", %s as c%d".formatted(Cells.text(column, "t", "r" + i, registers), i);
        if (!column.leads()) {
            return text;
        }
        var target = registers.get(column.target());
        return text
                + ", r%1$d.id as i%1$d, %2$s as k%1$d, %3$s as l%1$d"
                        .formatted(i, keyOf(target, "r" + i), calledOf(target, "r" + i, registers));
    }

    String from() {
        return register.table() + " t" + joins();
    }

    /** The rows that those of the register refer to, after {@code t}. */
    String joins() {
        return IntStream.range(0, columns.size()).mapToObj(this::join).collect(Collectors.joining());
    }

    private String join(int i) {
        var column = columns.get(i);
        return switch (column.kind()) {
            case Kind.Reference(var to) ->
                " left join %s r%d on r%2$d.id = t.%s"
                        .formatted(registers.get(to).table(), i, column.sql());
            case Kind.Found f -> foundJoin(registers.get(f.register()), f.keyColumn(), column, i);
            default -> "";
        };
    }

    /** Of several that have it, the one in force on the day, else the latest. */
    private static String foundJoin(Register target, String by, Column column, int i) {
        var preference = target.life() == null ? "f.id" : target.life().preference("f") + ", f.id";
        return """
                 left join lateral (
                    select f.* from %s f where f.%s = fold_key(t.%s) collate "C" order by %s limit 1) r%d on true
                """.formatted(target.table(), by, column.sql(), preference, i);
    }

    /** How the list is ordered by a column: by what a person reads in it. */
    String orderBy(Column column) {
        var i = columns.indexOf(column);
        return switch (column.kind()) {
            case Kind.Text text -> "t." + column.sql();
            case Kind.Reference r ->
                "%s collate svensk".formatted(calledOf(registers.get(r.register()), "r" + i, registers));
            case Kind.Found f ->
                "coalesce(%s, t.%s) collate svensk"
                        .formatted(calledOf(registers.get(f.register()), "r" + i, registers), column.sql());
            default -> "t." + column.sql();
        };
    }

    Row row(ResultSet found) throws SQLException {
        Map<Column, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), cell(found, i));
        }
        return new Row(
                register,
                found.getLong("id"),
                found.getInt("version"),
                orEmpty(found.getString("row_key")),
                orEmpty(found.getString("row_label")),
                found.getInt("row_state"),
                cells);
    }

    private Cell cell(ResultSet found, int i) throws SQLException {
        var column = columns.get(i);
        var text = found.getString("c" + i);
        if (!column.leads() || found.getString("l" + i) == null) {
            return new Cell(text, null, null);
        }
        var href = Row.href(registers.get(column.target()), found.getLong("i" + i), found.getString("k" + i));
        return new Cell(text, found.getString("l" + i), href);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The first part of the key as people write it. */
    static String keyOf(Register register, String row) {
        return row + "." + register.key().getFirst().sql();
    }

    /** What rows of other registers call the row. */
    static String calledOf(Register register, String row, Registers registers) {
        return register.readingsLogged() ? keyOf(register, row) : labelOf(register, row, registers);
    }

    static String labelOf(Register register, String row, Registers registers) {
        var parts = register.title().stream()
                .map(column -> Cells.label(column, row, registers))
                .collect(Collectors.joining(", "));
        return register.title().size() == 1 ? parts : "nullif(concat_ws(' ', " + parts + ") collate svensk, '')";
    }
}
