package se.fyrvakt.report;

import java.util.Comparator;
import java.util.List;
import se.fyrvakt.report.RegisterFacts.Measure;

/** What the report recommends for the coming year. */
final class NextYear {

    static final int MOST_IMPORTANT = 2;

    private NextYear() {}

    /** Measures with the annual report as their source and its year as reference. */
    static List<Measure> measures(Basis basis) {
        var year = String.valueOf(basis.year());
        return basis.facts().measures().stream()
                .filter(measure -> "årsrapport".equalsIgnoreCase(measure.source())
                        && measure.reference() != null
                        && measure.reference().strip().equals(year))
                .toList();
    }

    /** Those chosen, or else those with high priority that are due first. */
    static List<Measure> mostImportant(Basis basis, List<Long> chosen) {
        var all = measures(basis);
        var theirs =
                all.stream().filter(measure -> chosen.contains(measure.id())).toList();
        return theirs.isEmpty() ? first(all) : theirs;
    }

    private static List<Measure> first(List<Measure> all) {
        return all.stream()
                .sorted(Comparator.comparing(measure -> !"hög".equals(measure.priority())))
                .limit(MOST_IMPORTANT)
                .toList();
    }
}
