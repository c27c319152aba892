package se.fyrvakt.report;

import static se.fyrvakt.report.Phrases.figure;

import java.util.ArrayList;
import java.util.List;
import se.fyrvakt.figures.FigureValue;

/** The time set aside, what was done, the documents in force and the forums. */
record StatusText() implements ChapterText {

    private static final int MOST_POINTS = 12;

    @Override
    public String of(Basis basis) {
        return Phrases.paragraphs(time(basis), done(basis), documents(basis), forums(basis), goals(basis));
    }

    private static String time(Basis basis) {
        var signer = basis.facts().signer();
        var times = basis.values().each("arbetstid.{roll}.timmar_per_vecka");
        return times.stream()
                .filter(value -> value.value() != null && value.value().signum() > 0)
                .map(value ->
                        "För uppdraget som %s är %s timmar i veckan avsatta, under året %s timmar. Det är avsatt tid, inte arbetad."
                                .formatted(
                                        Phrases.plain(value.labels().getFirst()),
                                        figure(value.name()),
                                        figure("arbetstid." + value.labels().getFirst() + ".timmar_under_aret")))
                .findFirst()
                .orElse(signer == null ? "" : "Hur mycket tid som är avsatt för uppdraget är inte registrerat.");
    }

    private static String done(Basis basis) {
        var done = basis.facts().activities();
        return done.isEmpty()
                ? ""
                : "Det här har %sgjorts under %d:\n%s"
                        .formatted(
                                done.size() > MOST_POINTS ? "bland annat " : "",
                                basis.year(),
                                Phrases.points(done.stream()
                                        .map(activity -> Phrases.plain(activity.text()))
                                        .distinct()
                                        .limit(MOST_POINTS)
                                        .toList()));
    }

    private static String documents(Basis basis) {
        return "Styrdokumenten som gäller är %s. %s av dem har en översyn som är försenad. De räknas upp i en bilaga."
                .formatted(figure("styrdokument.gallande"), figure("styrdokument.forsenad_oversyn"));
    }

    private static String forums(Basis basis) {
        var forums = basis.values().each("moten.{forum}.isam");
        if (forums.isEmpty()) {
            return "";
        }
        var points = new ArrayList<String>();
        forums.forEach(forum -> points.add(forum(forum)));
        return "Så många möten under året har informationssäkerhetssamordnaren (ISAM) och dataskyddsombudet (DSO) medverkat i:\n"
                + Phrases.points(points);
    }

    private static String forum(FigureValue isam) {
        var name = isam.labels().getFirst();
        return "%s: ISAM %s, DSO %s, av %s möten"
                .formatted(
                        Phrases.plain(name),
                        figure(isam.name()),
                        figure("moten." + name + ".dso"),
                        figure("moten." + name));
    }

    private static String goals(Basis basis) {
        var goals = basis.goals().stream()
                .filter(goal -> goal.year() == basis.year())
                .map(goal -> "%s: mål %s, utfall %s, %s"
                        .formatted(
                                Phrases.plain(goal.text()),
                                goal.shownTarget(),
                                goal.figure() == null ? "ej mätt" : figure(goal.figure()),
                                goal.verdict()))
                .toList();
        return goals.isEmpty() ? "" : "Årets mål:\n" + Phrases.points(List.copyOf(goals));
    }
}
