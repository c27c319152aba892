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
 * @param condition SQL that holds on {@code :day} for the rows, and for all those that are gathered together with them
 * @param narrowing SQL that of those holds only for the rows
 * @param by what the figure is told apart by, beside the place
 * @param place SQL of the number of the unit a row is placed on; null where rows have none
 * @param level whether it is one figure for all rows, or one for each unit or department
 */
public record Basis(
        String register,
        String from,
        String condition,
        String narrowing,
        List<Dimension> by,
        @Nullable String place,
        Level level) {

    private static final String ALL = "true";

    /** How rows are gathered by the unit they are placed on. */
    enum Level {
        WHOLE,
        UNIT,
        DEPARTMENT
    }

    public static Basis of(String register, String from, String condition) {
        return new Basis(register, from, condition, ALL, List.of(), null, Level.WHOLE);
    }

    /** Only those of the rows. */
    public Basis and(String more) {
        var narrower = narrowing.equals(ALL) ? more : narrowing + " and " + more;
        return new Basis(register, from, condition, narrower, by, place, level);
    }

    /** As {@link #and}, for rows that are better gathered apart: nearly all they are narrowed from would be in vain. */
    public Basis apart(String more) {
        return new Basis(register, from, condition + " and " + more, narrowing, by, place, level);
    }

    public Basis by(Dimension dimension) {
        var all = new ArrayList<>(by);
        all.add(dimension);
        return new Basis(register, from, condition, narrowing, List.copyOf(all), place, level);
    }

    public Basis placedOn(String unit) {
        return new Basis(register, from, condition, narrowing, by, unit, level);
    }

    Basis unplaced() {
        return new Basis(register, from, condition, narrowing, by, null, level);
    }

    /** The same rows, gathered so. */
    Basis on(Level other) {
        return new Basis(register, from, condition, narrowing, by, place, other);
    }

    /** All rows that are gathered together with these. */
    Basis ground() {
        return new Basis(register, from, condition, ALL, by, place, Level.WHOLE);
    }

    /** All that the figure is told apart by, the place first. */
    List<Dimension> dimensions() {
        return Stream.concat(placeDimension().stream(), by.stream()).toList();
    }

    private List<Dimension> placeDimension() {
        return switch (level) {
            case WHOLE -> List.of();
            case UNIT ->
                List.of(new Dimension(
                        "enhet", String.valueOf(place), "select id::text as code, code as label from unit"));
            case DEPARTMENT ->
                List.of(new Dimension(
                        "avdelning",
                        "u.top",
                        "select id::text as code, code as label from unit where kind = 'avdelning'"));
        };
    }

    /** SQL after the rows, where they are told apart by department: the one over the unit. */
    String departments(@Nullable String unit) {
        return level == Level.DEPARTMENT ? " join departments() u on u.under = " + unit : "";
    }

    /** SQL of the numbers of the rows whose first so many dimensions are {@code :code0}, {@code :code1}, … */
    String rows(int given) {
        var all = dimensions();
        var chosen = IntStream.range(0, given)
                .mapToObj(i -> " and (%s)::text = :code%d".formatted(all.get(i).value(), i))
                .collect(Collectors.joining());
        return "select t.id from %s%s where %s and %s%s"
                .formatted(from, departments(place), condition, narrowing, chosen);
    }
}
