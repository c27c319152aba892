package se.fyrvakt.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;

/** All figures of FIGURES.md from a folder of canonical files, by the plainest reading of its rules. */
final class Oracle {

    private Oracle() {}

    static SortedMap<String, Answer> figures(Path folder, LocalDate day) {
        var figures = new Figures();
        var people = PeopleOracle.read(folder, day);
        new AssetOracle(folder, day).into(figures);
        new IncidentOracle(folder, day).into(figures);
        people.into(figures);
        new TrainingOracle(folder, day, people).into(figures);
        new AccessOracle(folder, day, people).into(figures);
        new AgreedOracle(folder, day).into(figures);
        new WorkOracle(folder, day).into(figures);
        goals(folder, day, figures);
        return figures.answers();
    }

    /** After all others: a goal's measure is one of the shares. */
    private static void goals(Path folder, LocalDate day, Figures figures) {
        CanonicalFile.each(folder, "mal", row -> {
            var name = "mal.%s.%s".formatted(row.text("År"), row.text("Mått"));
            figures.put(name, row.is("År", String.valueOf(day.getYear())) ? goal(row, figures) : Answer.unknown());
        });
    }

    private static Answer goal(CanonicalRow row, Figures figures) {
        var measured = figures.answers().get(share(row.text("Mått")));
        if (measured == null || !(measured.value() instanceof java.math.BigDecimal outcome)) {
            return Answer.unknown();
        }
        var goal = row.number("Målvärde").setScale(1, java.math.RoundingMode.HALF_UP);
        return new Answer(new Goal(goal, outcome, outcome.compareTo(goal) >= 0), null, null);
    }

    /** The figure a measure of mal.csv speaks of. A course's code may hold dots. */
    private static String share(String measure) {
        return switch (measure) {
            case "klassning.andel" -> AssetOracle.SHARE;
            case "klassning.verksamhetskritiska.andel" -> AssetOracle.CRITICAL_SHARE;
            case "incident.bedömd_24h.andel" -> IncidentOracle.JUDGED_SHARE;
            default ->
                measure.startsWith("utbildning.") && measure.endsWith(".andel")
                        ? TrainingOracle.share(
                                measure.substring("utbildning.".length(), measure.length() - ".andel".length()))
                        : "";
        };
    }
}
