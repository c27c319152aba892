package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.document.Table;

/** Tables of the rows of registers. What is secret is not in them where they are for publication. */
record RowTables(Basis basis, Secrecy secrecy) {

    Table incidents() {
        return Table.of(
                "Verksamhetsrelaterade incidenter rapporterade under " + basis.year(),
                List.of("Nummer", "Rapporterad", "Händelse", "Orsak", "Vad som gjordes", "Status"),
                basis.facts().incidents().stream()
                        .map(each -> List.of(
                                each.number(),
                                each.reported().toString(),
                                open(each, each.text() != null ? each.text() : each.headline()),
                                open(each, each.cause() != null ? each.cause() : each.kind()),
                                open(each, each.text() != null ? null : each.actions()),
                                or(each.status())))
                        .toList(),
                Set.of());
    }

    Table documents() {
        return Table.of(
                "Styrdokument som gäller",
                List.of("Titel", "Typ", "Gäller från", "Nästa översyn"),
                basis.facts().documents().stream()
                        .map(each -> List.of(
                                each.title(), or(each.kind()), each.validFrom().toString(), day(each.review())))
                        .toList(),
                Set.of());
    }

    Table recommendations() {
        return Table.of(
                "Rekommendationer, vad som görs åt dem och vad som kvarstår",
                List.of("Revision och nr", "Rekommendation", "Väsentlig", "Åtgärd", "Ansvarig", "Till", "Läge"),
                basis.facts().recommendations().stream()
                        .map(each -> List.of(
                                each.audit() + " " + each.number(),
                                open(each, each.text()),
                                each.isMaterial() ? "ja" : "nej",
                                each.measures().isEmpty()
                                        ? "ingen registrerad"
                                        : open(
                                                each,
                                                String.join(
                                                        "; ",
                                                        each.measures().stream()
                                                                .map(RegisterFacts.Measure::text)
                                                                .toList())),
                                or(each.responsible()),
                                day(each.measures().stream()
                                        .map(RegisterFacts.Measure::due)
                                        .filter(Objects::nonNull)
                                        .max(LocalDate::compareTo)
                                        .orElse(null)),
                                (each.isOpen() ? "öppen" : "genomförd")
                                        + (each.done() == null ? "" : " " + each.done())))
                        .toList(),
                Set.of());
    }

    Table measures() {
        return Table.of(
                "Rekommenderade åtgärder, och vad som har beslutats om var och en",
                List.of("Nr", "Åtgärd", "Prioritet", "Ansvarig", "Till", "Beslut", "Status"),
                NextYear.measures(basis).stream()
                        .map(each -> List.of(
                                each.number(),
                                open(each, each.text()),
                                or(each.priority()),
                                or(each.responsible()),
                                day(each.due()),
                                open(each, each.decisionTaken()),
                                or(each.status())))
                        .toList(),
                Set.of());
    }

    Table controls() {
        return Table.of(
                "Kontroller de kommande åren",
                List.of("År", "Process", "Kontrollmoment", "Hur ofta", "Ansvarig"),
                basis.facts().controls().stream()
                        .map(each -> List.of(
                                String.valueOf(each.year()),
                                open(each, each.process()),
                                open(each, each.control()),
                                or(each.frequency()),
                                or(each.responsible())))
                        .toList(),
                Set.of());
    }

    private String open(RegisterFacts.Marked row, @Nullable String text) {
        var paragraph = row.secrecy();
        if (paragraph != null && secrecy == Secrecy.FOR_PUBLICATION) {
            return ReportText.masked(paragraph).shown();
        }
        return text == null ? "" : text;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
