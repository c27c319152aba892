package se.fyrvakt.register;

/** How a table's column becomes the text of a cell, as it is downloaded and kept in history. */
final class Cells {

    private Cells() {}

    /**
     * SQL of the cell.
     *
     * @param row the table's alias
     * @param led the alias of the row it leads to
     */
    static String text(Column column, String row, String led, Registers registers) {
        var value = row + "." + column.sql();
        return switch (column.kind()) {
            case Kind.Text text -> value;
            case Kind.Choice choice -> value;
            case Kind.Found found -> value;
            case Kind.Number number -> value + "::text";
            case Kind.Decimal(var suffix) -> "replace(trim_scale(" + value + ")::text, '.', ',') || '" + suffix + "'";
            case Kind.Moment moment -> Moments.text(value);
            case Kind.Day day -> "to_char(" + value + ", 'YYYY-MM-DD')";
            case Kind.YesNo yesNo -> "case " + value + " when true then 'ja' when false then 'nej' end";
            case Kind.Reference(var register) -> RowQuery.keyOf(registers.get(register), led);
        };
    }

    /**
     * SQL of the table's value of a cell's text.
     *
     * @param text SQL of the text
     * @param id SQL of the number of the row it refers to
     */
    static String typed(Column column, String text, String id) {
        return switch (column.kind()) {
            case Kind.Text t -> text;
            case Kind.Choice c -> text;
            case Kind.Found f -> text;
            case Kind.Number n -> text + "::int";
            case Kind.Decimal(var suffix) -> "replace(replace(" + text + ", '" + suffix + "', ''), ',', '.')::numeric";
            case Kind.Moment m -> Moments.typed(text);
            case Kind.Day d -> text + "::date";
            case Kind.YesNo y -> "(" + text + " = 'ja')";
            case Kind.Reference r -> id;
        };
    }

    /** SQL of a part of a row's name: what a person calls the row it leads to, else the text. */
    static String label(Column column, String row, Registers registers) {
        if (!(column.kind() instanceof Kind.Reference(var to))) {
            return text(column, row, "", registers);
        }
        var target = registers.get(to);
        return "(select %s from %s z where z.id = %s.%s)"
                .formatted(RowQuery.calledOf(target, "z", registers), target.table(), row, column.sql());
    }

    /** SQL of a part of a row's key, as the table keeps it. */
    static String keyPart(Column column, String text, String id) {
        return switch (column.kind()) {
            // A row that is not there yet, or at all, is still another than any other.
            case Kind.Reference r -> "coalesce(" + id + "::text, '~' || fold_key(" + text + "), '')";
            case Kind.Day d -> "coalesce((" + text + "::date - date '1900-01-01')::text, '')";
            case Kind.Number n -> "coalesce(" + text + ", '')";
            default -> "coalesce(fold_key(" + text + "), '')";
        };
    }
}
