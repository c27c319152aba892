package se.fyrvakt.report;

import static se.fyrvakt.report.Phrases.figure;

import java.util.stream.Collectors;

/** Each mandatory course: how many, of how many, by which extract. */
record TrainingText() implements ChapterText {

    @Override
    public String of(Basis basis) {
        var courses = basis.facts().courses().stream()
                .filter(RegisterFacts.Course::isMandatory)
                .map(course -> course(course, basis))
                .collect(Collectors.joining("\n\n"));
        return Phrases.paragraphs(
                courses.isEmpty() ? "Ingen kurs är registrerad som obligatorisk." : courses,
                "Antalet anställda är %s%s."
                        .formatted(figure("personer.anstallda"), Phrases.extract(basis, "personer")));
    }

    private static String course(RegisterFacts.Course course, Basis basis) {
        var name = "utbildning." + course.code() + ".genomfort.andel_procent";
        return "%s har genomförts av %s anställda%s. I målgruppen är det %s.%s%s"
                .formatted(
                        Phrases.plain(course.name()),
                        figure("utbildning." + course.code() + ".genomfort"),
                        Phrases.extract(basis, "genomforanden"),
                        figure(name),
                        course.isCertified() ? " Utbildningen ger ett certifikat." : "",
                        Phrases.yearBefore(basis, name));
    }
}
