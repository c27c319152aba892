package se.fyrvakt.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is planned over the year, who has which role, and the time set aside for it. */
final class WorkOracle {

    private final Path folder;
    private final LocalDate day;

    WorkOracle(Path folder, LocalDate day) {
        this.folder = folder;
        this.day = day;
    }

    void into(Figures figures) {
        activities(figures);
        AgreedOracle.grouped(CanonicalFile.rows(folder, "roller"), "Roll")
                .forEach((role, rows) -> figures.count("roller." + role, count(rows, this::isInForce)));
        AgreedOracle.grouped(CanonicalFile.rows(folder, "arbetstid"), "Roll").forEach((role, rows) -> {
            var weekly = rows.stream()
                    .filter(this::isInForce)
                    .map(row -> row.number("Timmar per vecka"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            figures.sum("arbetstid.%s.timmar_per_vecka".formatted(role), weekly);
            figures.put("arbetstid.%s.timmar_under_aret".formatted(role), new Answer(overTheYear(rows), null, null));
        });
    }

    private void activities(Figures figures) {
        var all = CanonicalFile.rows(folder, "aktiviteter");
        figures.count("aktiviteter.forfallna_ej_gjorda", count(all, this::isOverdue));
        figures.count("aktiviteter.innevarande_manad_ej_gjorda", count(all, this::isDueThisMonth));
        AgreedOracle.grouped(all, "Årshjul").forEach((wheel, rows) -> {
            var hours = rows.stream().map(row -> row.number("Timmar")).reduce(BigDecimal.ZERO, BigDecimal::add);
            figures.sum("aktiviteter.%s.timmar".formatted(wheel), hours);
            figures.count("aktiviteter.%s.forfallna_ej_gjorda".formatted(wheel), count(rows, this::isOverdue));
        });
    }

    private boolean isOverdue(CanonicalRow row) {
        var month = row.whole("Månad");
        return month != null && month < day.getMonthValue() && !isDone(row);
    }

    private boolean isDueThisMonth(CanonicalRow row) {
        var month = row.whole("Månad");
        return month != null && month == day.getMonthValue() && !isDone(row);
    }

    private boolean isDone(CanonicalRow row) {
        var done = row.day("Senast genomförd");
        return done != null && done.getYear() == day.getYear() && !done.isAfter(day);
    }

    private boolean isInForce(CanonicalRow row) {
        return row.covers("Från", "Till", day);
    }

    /** Days of the periods within the year, both ends counted, times a seventh of the hours a week. */
    private BigDecimal overTheYear(List<CanonicalRow> rows) {
        var sevenths = BigDecimal.ZERO;
        for (var row : rows) {
            var from = later(row.day("Från"), day.withDayOfYear(1));
            var until = earlier(row.day("Till"), day.withMonth(12).withDayOfMonth(31));
            long days = Math.max(0, ChronoUnit.DAYS.between(from, until) + 1);
            sevenths = sevenths.add(row.number("Timmar per vecka").multiply(BigDecimal.valueOf(days)));
        }
        return sevenths.divide(BigDecimal.valueOf(7), 1, RoundingMode.HALF_UP);
    }

    private static LocalDate later(@Nullable LocalDate day, LocalDate other) {
        return day == null || day.isBefore(other) ? other : day;
    }

    private static LocalDate earlier(@Nullable LocalDate day, LocalDate other) {
        return day == null || day.isAfter(other) ? other : day;
    }

    private static long count(List<CanonicalRow> rows, Predicate<CanonicalRow> wanted) {
        return rows.stream().filter(wanted).count();
    }
}
