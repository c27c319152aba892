package se.fyrvakt.report;

import static se.fyrvakt.report.Phrases.figure;

import java.util.List;
import java.util.stream.Collectors;

/** What is recommended for the coming year, and the control plan for the years to come. */
record PlanText() implements ChapterText {

    private static final int FEW = 12;

    @Override
    public String of(Basis basis) {
        return Phrases.paragraphs(recommended(basis), control(basis));
    }

    private static String recommended(Basis basis) {
        var next = NextYear.measures(basis);
        var intro = "Antalet åtgärder som rekommenderas inför %d är %s.%s"
                .formatted(
                        basis.year() + 1,
                        figure("atgarder.ur_arsrapporten"),
                        next.size() > FEW ? " De räknas upp i en bilaga." : "");
        return next.isEmpty() || next.size() > FEW
                ? intro
                : intro
                        + "\n"
                        + Phrases.points(next.stream()
                                .map(measure -> Phrases.guarded(measure, Phrases.oneLine(measure.text())))
                                .toList());
    }

    private static String control(Basis basis) {
        var years = basis.facts().controls().stream()
                .map(RegisterFacts.Control::year)
                .distinct()
                .toList();
        if (years.isEmpty()) {
            return "";
        }
        var areas = basis.facts().controls().stream()
                .filter(each -> each.secrecy() == null)
                .map(each -> Phrases.plain(each.process()))
                .distinct()
                .limit(FEW)
                .toList();
        return "Internkontrollplanen för %s omfattar:\n%s".formatted(years(years), Phrases.points(areas));
    }

    private static String years(List<Integer> years) {
        return years.size() == 1
                ? years.getFirst().toString()
                : years.stream()
                        .map(String::valueOf)
                        .collect(Collectors.collectingAndThen(
                                Collectors.toList(), words -> se.fyrvakt.kernel.Swedish.list(words, "och")));
    }
}
