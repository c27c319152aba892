package se.fyrvakt.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.fyrvakt.report.RegisterFacts.Measure;

/**
 * The measures the coordinator holds to be the most important.
 *
 * @param numbers of rows in the register of measures; empty to take those with high priority that are due first
 */
record Chosen(List<Long> numbers) {

    static final int MOST = 2;

    List<Measure> of(Basis basis) {
        var next = nextYears(basis);
        return numbers.isEmpty()
                ? next.stream()
                        .sorted(Comparator.comparing(measure -> !"hög".equals(measure.priority())))
                        .limit(MOST)
                        .toList()
                : numbers.stream()
                        .flatMap(id -> basis.facts().measures().stream().filter(measure -> measure.id() == id))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** What the report recommends for the coming year. */
    static List<Measure> nextYears(Basis basis) {
        var year = String.valueOf(basis.year());
        return basis.facts().measures().stream()
                .filter(measure -> "årsrapport".equalsIgnoreCase(measure.source())
                        && measure.reference() != null
                        && measure.reference().strip().equals(year))
                .toList();
    }

    /** Measures with other sources that were not done. */
    static Stream<Measure> others(Basis basis) {
        var next = nextYears(basis);
        return basis.facts().measures().stream().filter(measure -> !next.contains(measure));
    }
}
