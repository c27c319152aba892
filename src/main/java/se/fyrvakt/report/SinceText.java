package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.ArrayList;

/** What happened after the day of the report before this one, and so is in no report. */
record SinceText() implements ChapterText {

    @Override
    public String of(Basis basis) {
        return Phrases.paragraphs(since(basis), happened(basis, LocalDate.of(basis.year(), 1, 1)));
    }

    private static String since(Basis basis) {
        return "Här står det som hände efter %s och före årsskiftet, som annars kan saknas både i förra årets rapport och i den här. Vilken dag förra årets rapport gällde vet Fyrvakt inte: här räknas från samma dag året före."
                .formatted(basis.since());
    }

    private static String happened(Basis basis, LocalDate turn) {
        var points = new ArrayList<String>();
        basis.lastYears().stream()
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
}
