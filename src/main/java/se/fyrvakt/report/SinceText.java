package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.ArrayList;

/** What happened, or was entered, after the day of the report before this one, and so is in no report. */
record SinceText() implements ChapterText {

    @Override
    public String of(Basis basis) {
        var turn = LocalDate.of(basis.year(), 1, 1);
        return Phrases.paragraphs(since(basis), happened(basis, turn), entered(basis));
    }

    private static String since(Basis basis) {
        return basis.previous() == null
                ? "Ingen tidigare årsrapport finns i Fyrvakt. Här står det som hände efter %s och före årsskiftet, som annars inte skulle stå i någon rapport."
                        .formatted(basis.since())
                : "Den förra rapporten hade uppgifter till och med %s. Här står det som hände efter den dagen och före årsskiftet, eller registrerades senare."
                        .formatted(basis.since());
    }

    private static String happened(Basis basis, LocalDate turn) {
        var points = new ArrayList<String>();
        basis.earlier().incidents().stream()
                .filter(incident -> incident.reported().isAfter(basis.since())
                        && incident.reported().isBefore(turn))
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

    private static String entered(Basis basis) {
        var previous = basis.previous();
        return previous == null || previous.changed().isEmpty()
                ? ""
                : "Siffror för den förra rapportens dag som har ändrats av det som registrerats sedan dess:\n"
                        + Phrases.points(previous.changed().stream()
                                .map(changed -> "%s: var %s, är %s"
                                        .formatted(Phrases.plain(changed.label()), changed.then(), changed.now()))
                                .toList());
    }
}
