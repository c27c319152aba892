package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, or was entered, after the day of the report before this one, and so is in no report. */
record SinceText() implements ChapterText {

    private static final int MOST_POINTS = 12;

    @Override
    public String of(Basis basis) {
        return Phrases.paragraphs(
                since(basis), happened(basis, LocalDate.of(basis.year(), 1, 1)), enteredLate(basis.previous()));
    }

    private static String since(Basis basis) {
        return basis.previous() == null
                ? "Här står det som hände efter %s och före årsskiftet, som annars kan saknas både i förra årets rapport och i den här. Ingen tidigare rapport är fastställd i Fyrvakt: här räknas från samma dag året före."
                        .formatted(basis.since())
                : "Förra rapporten gällde %s. Här står det som hände efter den dagen och före årsskiftet, och det som registrerades i efterhand."
                        .formatted(basis.since());
    }

    private static String happened(Basis basis, LocalDate turn) {
        var points = new ArrayList<String>();
        basis.earlier().stream()
                .filter(incident -> isNew(incident, basis))
                .map(incident ->
                        "Incident rapporterad %s: ".formatted(incident.reported()) + IncidentText.told(incident))
                .forEach(points::add);
        basis.facts().documents().stream()
                .filter(document -> document.decided() != null
                        && document.decided().isAfter(basis.since())
                        && document.decided().isBefore(turn))
                .map(document -> "Beslutat %s: %s".formatted(document.decided(), Phrases.plain(document.title())))
                .forEach(points::add);
        return points.isEmpty()
                ? "Inga verksamhetsrelaterade incidenter rapporterades och inga nu gällande styrdokument beslutades under den tiden."
                : Phrases.points(points);
    }

    private static boolean isNew(RegisterFacts.Incident incident, Basis basis) {
        var previous = basis.previous();
        return incident.reported().isAfter(basis.since())
                || previous != null && previous.late().contains(incident.id());
    }

    private static String enteredLate(@Nullable Previous previous) {
        if (previous == null) {
            return "";
        }
        return previous.changed().isEmpty()
                ? "Inget har registrerats i efterhand som ändrar siffrorna i förra rapporten."
                : "Det här har ändrats i efterhand i siffrorna för %s:\n%s"
                        .formatted(previous.day(), points(previous.changed()));
    }

    private static String points(List<ChangedFigure> changed) {
        var shown = new ArrayList<>(
                changed.stream().limit(MOST_POINTS).map(SinceText::point).toList());
        if (changed.size() > MOST_POINTS) {
            shown.add("ytterligare %d siffror".formatted(changed.size() - MOST_POINTS));
        }
        return Phrases.points(shown);
    }

    private static String point(ChangedFigure figure) {
        return "%s: var %s, är nu %s".formatted(Phrases.plain(figure.label()), figure.then(), figure.now());
    }
}
