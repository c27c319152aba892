package se.fyrvakt.handling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Document;
import se.fyrvakt.document.Head;
import se.fyrvakt.document.PaperFormat;
import se.fyrvakt.document.Section;
import se.fyrvakt.document.Table;
import se.fyrvakt.kernel.Swedish;

/**
 * What the management is told of an incident: the text written for it, when what happened, what was notified, and what is
 * done so that it does not happen again. What people reported and what handlers noted is not in it.
 */
record IncidentReport(
        String administration,
        HandledIncident incident,
        List<Happening> timeline,
        List<Notified> notified,
        List<Remedy> remedies,
        List<ChainLink> chain,
        Instant now) {

    static final String PAPER = "incidentrapport";

    /** Of whose words only the kind and the time are told. */
    private static final Set<Happening.Kind> UNTOLD =
            Set.of(Happening.Kind.NOTE, Happening.Kind.CONTACT, Happening.Kind.TASK);

    static String address(HandledIncident incident, PaperFormat format) {
        return incident.address() + "/hamta/" + format.fileName(PAPER);
    }

    Document document() {
        return new Document(head(), sections(), List.of());
    }

    private Head head() {
        var facts = new ArrayList<Head.Fact>();
        facts.add(new Head.Fact("Läget", Swedish.moment(now)));
        incident.facts().stream()
                .filter(fact -> !fact.value().isEmpty())
                .forEach(fact -> facts.add(new Head.Fact(fact.label(), fact.value())));
        return new Head(
                administration, "Rapport till ledningen", "Incident " + incident.number(), facts, incident.number());
    }

    private List<Section> sections() {
        return List.of(
                said("Vad som hände", incident.reportText(), "Ingen text till rapporten är skriven."),
                said("Orsak", incident.cause(), "Orsaken är inte utredd än."),
                said("Lärdom", incident.lesson(), "Ingen lärdom är skriven än."),
                tabled("När", times(), "Inga tider är kända."),
                tabled("Anmälningar", notifications(), "Inget beslut om anmälan är fattat."),
                measures());
    }

    private static Section said(String heading, String text, String none) {
        return Section.of(heading, Block.Paragraph.of(text.isEmpty() ? none : text));
    }

    private static Section tabled(String heading, Table table, String none) {
        return Section.of(heading, table.rows().isEmpty() ? Block.Paragraph.of(none) : table);
    }

    private Table times() {
        var rows = timeline.stream()
                .filter(each -> !UNTOLD.contains(each.kind()))
                .map(each -> List.of(each.when(), each.kind().word(), told(each)))
                .toList();
        return Table.of("Tidpunkter", List.of("När", "Händelse", "Vad"), rows, Set.of());
    }

    private static String told(Happening each) {
        return each.kind() == Happening.Kind.REPORTED ? "" : each.what();
    }

    private Table notifications() {
        var rows = notified.stream()
                .map(each -> List.of(
                        each.regime(),
                        each.decision(),
                        each.step(),
                        each.recipient(),
                        when(each.due()),
                        when(each.sent())))
                .toList();
        return Table.of(
                "Beslut och steg",
                List.of("Regelverk", "Beslut", "Steg", "Mottagare", "Senast", "Skickad"),
                rows,
                Set.of());
    }

    private static String when(@Nullable Instant at) {
        return at == null ? "" : Swedish.moment(at);
    }

    private Section measures() {
        var rows = remedies.stream()
                .map(each -> List.of(each.text(), each.who(), each.dueWords(), each.status()))
                .toList();
        var table = Table.of("Åtgärder", List.of("Åtgärd", "Ansvarig", "Förfaller", "Status"), rows, Set.of());
        return rows.isEmpty()
                ? said("Åtgärder", incident.noMeasuresBecause(), "Ingen åtgärd är beslutad.")
                : new Section(
                        "Åtgärder", Stream.concat(Stream.of(table), chained()).toList());
    }

    private Stream<Block> chained() {
        var rows = chain.stream()
                .map(each -> List.of(
                        each.measure(), each.document(), each.version(), each.read(), each.course(), each.taken()))
                .toList();
        return rows.isEmpty()
                ? Stream.of()
                : Stream.of(Table.of("Från åtgärd till kunskap", ChainLink.HEADER, rows, Set.of()));
    }
}
