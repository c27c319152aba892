package se.fyrvakt.figures;

/**
 * What a figure is told apart by: one figure for each course, say.
 *
 * @param parameter its place in the figure's name: {@code kurs} for {@code {kurs}}
 * @param value SQL of a row's value; as text it is its code
 * @param known SQL of all values the registers know, with what they are called: columns code and label
 */
public record Dimension(String parameter, String value, String known) {

    /** The words of a text column, whatever their case. */
    public static Dimension word(String parameter, String column, String table) {
        return new Dimension(
                parameter,
                "fold_key(t." + column + ")",
                "select fold_key(%1$s) as code, min(%1$s) as label from %2$s where %1$s is not null group by 1"
                        .formatted(column, table));
    }

    /** The words of a choice, also those that no row has. */
    public static Dimension choice(String parameter, String column, String... words) {
        return new Dimension(
                parameter,
                "t." + column,
                "select unnest as code, unnest as label from unnest(array['%s'])"
                        .formatted(String.join("', '", words)));
    }

    /** The rows of another register, by the number of the one referred to. */
    public static Dimension row(String parameter, String value, String table, String label) {
        return new Dimension(parameter, value, "select id::text as code, %s as label from %s".formatted(label, table));
    }

    public static Dimension year(String parameter, String column, String table) {
        return new Dimension(
                parameter,
                "t." + column,
                "select distinct %1$s::text as code, %1$s::text as label from %2$s".formatted(column, table));
    }
}
