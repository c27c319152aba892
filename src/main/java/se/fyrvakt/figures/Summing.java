package se.fyrvakt.figures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The amounts of a figure, summed from rows that are gathered.
 *
 * @param gathered the name of what a {@link Gathering} gives
 * @param column its column with the amounts
 * @param none SQL of the amount where there are no rows
 */
record Summing(Basis basis, String gathered, String column, String none) {

    /**
     * SQL of the amount of each combination of values that the registers know: columns c0, l0, c1, l1, … and amount.
     *
     * @param width for how many dimensions there are columns; those it has not are null
     */
    String sql(int width) {
        var all = basis.dimensions();
        return all.isEmpty()
                ? "select %scast(coalesce(sum(%s), %s) as numeric) as amount from %s"
                        .formatted(missing(0, width), column, none, gathered)
                : "select %s, %scast(coalesce(v.amount, %s) as numeric) as amount from %s left join (%s) v on %s"
                        .formatted(
                                each(all.size(), "k%1$d.code as c%1$d, k%1$d.label as l%1$d", ", "),
                                missing(all.size(), width),
                                none,
                                knowns(all),
                                summed(),
                                each(all.size(), "v.c%1$d = k%1$d.code", " and "));
    }

    private static String missing(int from, int width) {
        return IntStream.range(from, width)
                .mapToObj("null::text as c%1$d, null::text as l%1$d, "::formatted)
                .collect(Collectors.joining());
    }

    private String summed() {
        var keys = Stream.concat(place(), IntStream.range(0, basis.by().size()).mapToObj("g.v%d::text"::formatted))
                .toList();
        var named = IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i) + " as c" + i)
                .collect(Collectors.joining(", "));
        return "select %s, sum(g.%s) as amount from %s g%s group by %s"
                .formatted(named, column, gathered, basis.departments("g.place"), String.join(", ", keys));
    }

    private Stream<String> place() {
        return switch (basis.level()) {
            case WHOLE -> Stream.of();
            case UNIT -> Stream.of("g.place::text");
            case DEPARTMENT -> Stream.of("u.top::text");
        };
    }

    private static String knowns(List<Dimension> all) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> "(" + all.get(i).known() + ") k" + i)
                .collect(Collectors.joining(" cross join "));
    }

    private static String each(int count, String pattern, String between) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining(between));
    }
}
