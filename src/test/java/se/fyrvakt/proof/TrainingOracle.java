package se.fyrvakt.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has passed which course, so that it still holds on the day. */
final class TrainingOracle {

    private final Path folder;
    private final LocalDate day;
    private final PeopleOracle people;

    TrainingOracle(Path folder, LocalDate day, PeopleOracle people) {
        this.folder = folder;
        this.day = day;
        this.people = people;
    }

    static String share(String course) {
        return "utbildning.%s.genomfort.andel_procent".formatted(course);
    }

    void into(Figures figures) {
        var courses = CanonicalFile.rows(folder, "kurser");
        var passed = passed(months());
        var employed = people.employed();
        var managers = people.managers();
        for (var course : courses) {
            var code = course.text("Kod");
            var through = passed.getOrDefault(course.key("Kod"), Set.of());
            var question = "utbildning.%s.genomfort".formatted(code);
            figures.count(question, through.size());
            people.byUnit(
                    figures,
                    question,
                    through.stream()
                            .map(people::person)
                            .filter(java.util.Objects::nonNull)
                            .toList());
            figures.put(
                    share(code),
                    switch (course.key("Målgrupp")) {
                        case "alla" -> among(employed, through);
                        case "chefer" -> among(managers, through);
                        default -> Answer.unknown();
                    });
        }
    }

    private static Answer among(Set<String> group, Set<String> through) {
        return Answer.share(group.stream().filter(through::contains).count(), group.size());
    }

    /** How long each course that has a term of validity is valid. */
    private Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        CanonicalFile.each(folder, "kurser", course -> {
            var term = course.whole("Giltighetstid månader");
            if (term != null) {
                months.put(course.key("Kod"), term);
            }
        });
        return months;
    }

    /** People employed on the day, by the course they are through. */
    private Map<String, Set<String>> passed(Map<String, Integer> months) {
        var passed = new HashMap<String, Set<String>>();
        CanonicalFile.each(folder, "genomforanden", row -> {
            var course = row.key("Kurs");
            var id = row.key("Anställnings-id");
            if (row.is("Resultat", "godkänd")
                    && isValid(row.day("Genomförd"), months.get(course))
                    && people.isEmployed(id)) {
                passed.computeIfAbsent(course, c -> new HashSet<>()).add(id);
            }
        });
        return passed;
    }

    private boolean isValid(@Nullable LocalDate done, @Nullable Integer months) {
        return done != null
                && !done.isAfter(day)
                && (months == null || !done.plusMonths(months).isBefore(day));
    }
}
