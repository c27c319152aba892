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
 * @param place SQL of the number of the unit a row is placed on; null where rows have none
 */
public record Basis(
        String register,
        String from,
        String condition,
        List<Dimension> by,
        @Nullable String place) {

    public static Basis of(String register, String from, String condition) {
        return new Basis(register, from, condition, List.of(), null);
    }

    public Basis and(String more) {
        return new Basis(register, from, "%s and %s".formatted(condition, more), by, place);
    }

    public Basis by(Dimension dimension) {
        var all = new ArrayList<>(by);
        all.add(dimension);
        return new Basis(register, from, condition, List.copyOf(all), place);
    }

    public Basis placedOn(String unit) {
        return new Basis(register, from, condition, by, unit);
    }

    /** By the unit that rows are placed on. */
    Basis byUnit() {
        return first(
                new Dimension("enhet", place + "::text", "select id::text as code, code as label from unit"), from);
    }

    /** By the department that rows are placed on or under. */
    Basis byDepartment() {
        return first(
                new Dimension(
                        "avdelning",
                        "u.top::text",
                        "select id::text as code, code as label from unit where kind = 'avdelning'"),
                from + " join departments() u on u.under = " + place);
    }

    private Basis first(Dimension dimension, String others) {
        var all = new ArrayList<Dimension>();
        all.add(dimension);
        all.addAll(by);
        return new Basis(register, others, condition, List.copyOf(all), place);
    }

    /**
     * SQL of an amount for each combination of values that the registers know: columns c0, l0, c1, l1, … and amount.
     *
     * @param width for how many dimensions there are columns; those it has not are null
     */
    String amounts(String amount, int width) {
        var missing = IntStream.range(by.size(), width)
                .mapToObj(i -> "null::text as c%1$d, null::text as l%1$d, ".formatted(i))
                .collect(Collectors.joining());
        return by.isEmpty()
                ? "select %s%s as amount from %s where %s".formatted(missing, amount, from, condition)
                : "select %s, %scoalesce(v.amount, 0) as amount from %s left join (%s) v on %s"
                        .formatted(
                                each("k%1$d.code as c%1$d, k%1$d.label as l%1$d", ", "),
                                missing,
                                knowns(),
                                grouped(amount),
                                each("v.c%1$d = k%1$d.code", " and "));
    }

    private String grouped(String amount) {
        return "select %s, %s as amount from %s where %s group by %s"
                .formatted(values(), amount, from, condition, each("%2$d", ", "));
    }

    private String each(String pattern, String between) {
        return indexed().map(i -> pattern.formatted(i, i + 1)).collect(Collectors.joining(between));
    }

    private Stream<Integer> indexed() {
        return IntStream.range(0, by.size()).boxed();
    }

    private String values() {
        return indexed().map(i -> by.get(i).value() + " as c" + i).collect(Collectors.joining(", "));
    }

    private String knowns() {
        return indexed().map(i -> "(" + by.get(i).known() + ") k" + i).collect(Collectors.joining(" cross join "));
    }

    /** SQL of the numbers of the rows whose first so many dimensions are {@code :code0}, {@code :code1}, … */
    String rows(int given) {
        var chosen = indexed()
                .limit(given)
                .map(i -> " and %s = :code%d".formatted(by.get(i).value(), i))
                .collect(Collectors.joining());
        return "select t.id from %s where %s%s".formatted(from, condition, chosen);
    }
}
