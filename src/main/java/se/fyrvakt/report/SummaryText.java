package se.fyrvakt.report;

import static se.fyrvakt.report.Phrases.figure;

import java.util.List;
import java.util.stream.Collectors;

/** Four paragraphs: rules, classification, training and incidents, next year. */
record SummaryText(List<Long> mostImportant) implements ChapterText {

    @Override
    public String of(Basis basis) {
        return Phrases.paragraphs(rules(basis), classified(), people(basis), next(basis));
    }

    private static String rules(Basis basis) {
        var decided = basis.facts().documents().stream()
                .filter(document ->
                        document.decided() != null && document.decided().getYear() == basis.year())
                .count();
        return "Den %s gäller %s styrdokument för informationssäkerhet i förvaltningen.%s"
                .formatted(
                        Phrases.day(basis.day()),
                        figure("styrdokument.gallande"),
                        decided == 0 ? "" : " Av dem beslutades %d under %d.".formatted(decided, basis.year()));
    }

    private static String classified() {
        return "Av tillgångarna i bruk är %s klassade. Av de verksamhetskritiska är %s klassade."
                .formatted(
                        figure("tillgangar.klassade.andel_procent"),
                        figure("tillgangar.verksamhetskritiska.klassade.andel_procent"));
    }

    private static String people(Basis basis) {
        var courses = basis.facts().courses().stream()
                .filter(RegisterFacts.Course::isMandatory)
                .map(course -> "%s har genomförts av %s"
                        .formatted(
                                Phrases.plain(course.name()),
                                figure("utbildning." + course.code() + ".genomfort.andel_procent")))
                .collect(Collectors.joining(", "));
        return "%sAntalet verksamhetsrelaterade incidenter som har rapporterats under %d är %s."
                .formatted(
                        courses.isEmpty() ? "" : "Den obligatoriska utbildningen: " + courses + ". ",
                        basis.year(),
                        figure("incidenter.verksamhetsrelaterade"));
    }

    private String next(Basis basis) {
        var most = NextYear.mostImportant(basis, mostImportant);
        return most.isEmpty()
                ? ""
                : "Inför %d rekommenderas %s åtgärder. De viktigaste är:\n%s"
                        .formatted(
                                basis.year() + 1,
                                figure("atgarder.ur_arsrapporten"),
                                Phrases.points(most.stream()
                                        .map(measure -> Phrases.guarded(measure, Phrases.sentence(measure.text())))
                                        .toList()));
    }
}
