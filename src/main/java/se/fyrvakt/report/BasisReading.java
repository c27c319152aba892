package se.fyrvakt.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fyrvakt.figures.Figure;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.FigureValues;
import se.fyrvakt.figures.GoalRepository;

/** Brings together what a report is written from, within a transaction of the administration. */
@Component
class BasisReading {

    /** As many years as a chart shows before the report's own. */
    private static final int YEARS_BEFORE = 3;

    private final FigureRepository figures;
    private final GoalRepository goals;
    private final RegisterFactsRepository facts;
    private final PreviousReading previous;
    private final Clock clock;

    BasisReading(
            FigureRepository figures,
            GoalRepository goals,
            RegisterFactsRepository facts,
            PreviousReading previous,
            Clock clock) {
        this.figures = figures;
        this.goals = goals;
        this.facts = facts;
        this.previous = previous;
        this.clock = clock;
    }

    /** @param extracted the latest day of extraction of each register, by address */
    Basis read(String administration, LocalDate day, Map<String, LocalDate> extracted, long leftOut) {
        var values = figures.on(day);
        var before = before(day);
        var last = previous.before(day).orElse(null);
        return new Basis(
                administration,
                day,
                Instant.now(clock),
                values,
                before.getLast(),
                Stream.concat(before.stream(), Stream.of(values)).toList(),
                goals.on(values),
                facts.on(day),
                last,
                earlier(last == null ? day.minusYears(1) : last.day(), day),
                extracted,
                leftOut);
    }

    private List<RegisterFacts.Incident> earlier(LocalDate since, LocalDate day) {
        return IntStream.range(since.getYear(), day.getYear())
                .mapToObj(year -> facts.incidents(LocalDate.of(year, 12, 31)))
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isCompared(Figure figure) {
        return !figure.isByUnit() || IncidentTables.BY_DEPARTMENT.contains(figure.name());
    }

    /** The years before, the earliest first: only the last of them is told of by more than charts. */
    private List<FigureValues> before(LocalDate day) {
        var earlier = figures.named(
                Charts.OVER_YEARS,
                IntStream.iterate(YEARS_BEFORE, n -> n > 1, n -> n - 1)
                        .mapToObj(day::minusYears)
                        .toList());
        return Stream.concat(earlier.stream(), Stream.of(figures.where(BasisReading::isCompared, day.minusYears(1))))
                .toList();
    }
}
