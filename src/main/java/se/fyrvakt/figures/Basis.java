package se.fyrvakt.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows a figure counts, each once.
 *
 * @param register the address of the register they stand in
 * @param from SQL after {@code from}; {@code t} is the register's table
 * @param condition SQL that holds for the rows on {@code :day}
 * @param by what the figure is told apart by, beside the place
 * @param place SQL of the number of the unit a row is placed on; null where rows have none
 * @param level whether it is one figure for all rows, or one for each unit or department
 */
public record Basis(
        String register,
        String from,
        String condition,
        List<Dimension> by,
        @Nullable String place,
        Level level) {

    /** How rows are gathered by the unit they are placed on. */
    enum Level {
        WHOLE,
        UNIT,
        DEPARTMENT
    }

    public static Basis of(String register, String from, String condition) {
        return new Basis(register, from, condition, List.of(), null, Level.WHOLE);
    }

    public Basis and(String more) {
        return new Basis(register, from, "%s and %s".formatted(condition, more), by, place, level);
    }

    public Basis by(Dimension dimension) {
        var all = new ArrayList<>(by);
        all.add(dimension);
        return new Basis(register, from, condition, List.copyOf(all), place, level);
    }

    public Basis placedOn(String unit) {
        return new Basis(register, from, condition, by, unit, level);
    }

    /** The same rows, gathered so. */
    Basis on(Level other) {
        return new Basis(register, from, condition, by, place, other);
    }

    /** All that the figure is told apart by, the place first. */
    List<Dimension> dimensions() {
        return Stream.concat(placeDimension().stream(), by.stream()).toList();
    }

    private List<Dimension> placeDimension() {
        return switch (level) {
            case WHOLE -> List.of();
            case UNIT ->
                List.of(new Dimension("enhet", place + "::text", "select id::text as code, code as label from unit"));
            case DEPARTMENT ->
                List.of(new Dimension(
                        "avdelning",
                        "u.top::text",
                        "select id::text as code, code as label from unit where kind = 'avdelning'"));
        };
    }

    /** SQL of the amount of each place and value: columns place, v0, v1, … and amount. */
    String gathered(String amount, boolean isPlaced) {
        var keys = new ArrayList<String>();
        keys.add((isPlaced ? place : "null::bigint") + " as place");
        for (int i = 0; i < by.size(); i++) {
            keys.add(by.get(i).value() + " as v" + i);
        }
        var grouped =
                IntStream.rangeClosed(1, keys.size()).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return "select %s, %s as amount from %s where %s group by %s"
                .formatted(String.join(", ", keys), amount, from, condition, grouped);
    }

    /**
     * SQL of the amount of each combination of values that the registers know: columns c0, l0, c1, l1, … and amount.
     *
     * @param gathered the name of what {@link #gathered} gives
     * @param width for how many dimensions there are columns; those it has not are null
     */
    String amounts(String gathered, int width) {
        var all = dimensions();
        var missing = IntStream.range(all.size(), width)
                .mapToObj(i -> "null::text as c%1$d, null::text as l%1$d, ".formatted(i))
                .collect(Collectors.joining());
        return all.isEmpty()
                ? "select %scoalesce(sum(amount), 0) as amount from %s".formatted(missing, gathered)
                : "select %s, %scoalesce(v.amount, 0) as amount from %s left join (%s) v on %s"
                        .formatted(
                                each(all.size(), "k%1$d.code as c%1$d, k%1$d.label as l%1$d", ", "),
                                missing,
                                knowns(all),
                                summed(gathered),
                                each(all.size(), "v.c%1$d = k%1$d.code", " and "));
    }

    private String summed(String gathered) {
        var keys = Stream.concat(
                        switch (level) {
                            case WHOLE -> Stream.<String>of();
                            case UNIT -> Stream.of("g.place::text");
                            case DEPARTMENT -> Stream.of("u.top::text");
                        },
                        IntStream.range(0, by.size()).mapToObj(i -> "g.v" + i))
                .toList();
        var named = IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i) + " as c" + i)
                .collect(Collectors.joining(", "));
        return "select %s, sum(g.amount) as amount from %s g%s group by %s"
                .formatted(named, gathered, departments("g.place"), String.join(", ", keys));
    }

    private String departments(@Nullable String unit) {
        return level == Level.DEPARTMENT ? " join departments() u on u.under = " + unit : "";
    }

    private static String knowns(List<Dimension> all) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> "(" + all.get(i).known() + ") k" + i)
                .collect(Collectors.joining(" cross join "));
    }

    private static String each(int count, String pattern, String between) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining(between));
    }

    /** SQL of the numbers of the rows whose first so many dimensions are {@code :code0}, {@code :code1}, … */
    String rows(int given) {
        var all = dimensions();
        var chosen = IntStream.range(0, given)
                .mapToObj(i -> " and %s = :code%d".formatted(all.get(i).value(), i))
                .collect(Collectors.joining());
        return "select t.id from %s%s where %s%s".formatted(from, departments(place), condition, chosen);
    }
}
