package se.fyrvakt.incidents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.web.Problems;

/**
 * The years that somebody asks about: from new year of the first, through a day of the last.
 *
 * @param typed the first year as it stands in the address
 * @param first the one shown: the usual where what is typed is none
 */
record StatisticsPeriod(String typed, int first, AsOf asOf, Problems problems) {

    static final String FROM = "fran";

    private static final int USUAL = 5;
    private static final int MOST = 10;

    static StatisticsPeriod read(String from, String until, LocalDate today) {
        var asOf = AsOf.read(until, today);
        var last = asOf.day().getYear();
        var usual = last - USUAL + 1;
        if (from.isBlank()) {
            return new StatisticsPeriod("", usual, asOf, asOf.problems());
        }
        var isYear = from.strip().matches("[12][0-9]{3}");
        var first = isYear ? Integer.parseInt(from.strip()) : 0;
        return first > last - MOST && first <= last
                ? new StatisticsPeriod(from.strip(), first, asOf, asOf.problems())
                : new StatisticsPeriod(from, usual, asOf, problems(wrong(last), asOf));
    }

    private static Problems problems(String ofFirst, AsOf asOf) {
        var problems = new LinkedHashMap<String, String>();
        problems.put(FROM, ofFirst);
        problems.putAll(asOf.problems().byField());
        return new Problems(problems);
    }

    private static String wrong(int last) {
        return "Skriv ett år från %d till %d.".formatted(last - MOST + 1, last);
    }

    LocalDate day() {
        return asOf.day();
    }

    LocalDate yearBefore() {
        return day().minusYears(1);
    }

    /** So that all months of the year before stand beside those of this one. */
    LocalDate endOfYearBefore() {
        return endOf(day().getYear() - 1);
    }

    /** The last day of each year, the earliest first, and then the day asked about. */
    List<LocalDate> years() {
        return IntStream.rangeClosed(first, day().getYear())
                .mapToObj(year -> year == day().getYear() ? day() : endOf(year))
                .toList();
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    String value() {
        return typed.isEmpty() ? String.valueOf(first) : typed;
    }
}
