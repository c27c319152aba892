package se.fyrvakt.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Table;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.figures.FigureValues;

/** Incidents by kind, and how willingly they are reported in each department: numbers, this year and the one before. */
record IncidentTables(Basis basis) {

    private static final String INCIDENTS = "incidenter.verksamhetsrelaterade.typ.{typ}";
    private static final String FOR_KNOWLEDGE = "incidenter.informativa.typ.{typ}";
    private static final String REPORTED = "incidenter.rapporterade_12_manader";
    private static final String DEPARTMENT = "avdelning.{avdelning}.incidenter.per_100_anstallda";

    /** What is needed of each department also for the year before. */
    static final List<String> BY_DEPARTMENT = List.of(DEPARTMENT);

    List<Block> blocks() {
        return Stream.of(kinds(), departments())
                .filter(table -> !table.rows().isEmpty())
                .<Block>map(table -> table)
                .toList();
    }

    private Table kinds() {
        return Table.of(
                "Händelser per typ. Det som bara är till kännedom är inte incidenter.",
                List.of("Typ", "Incidenter", "Ett år tidigare", "Till kännedom", "Ett år tidigare"),
                basis.values().each(INCIDENTS).stream()
                        .map(value -> kind(value.labels().getLast()))
                        .filter(cells ->
                                !cells.subList(1, cells.size()).stream().allMatch("0"::equals))
                        .toList(),
                Set.of(1, 2, 3, 4));
    }

    private List<String> kind(String kind) {
        return List.of(
                kind,
                shown(basis.values(), INCIDENTS, kind),
                shown(basis.yearBefore(), INCIDENTS, kind),
                shown(basis.values(), FOR_KNOWLEDGE, kind),
                shown(basis.yearBefore(), FOR_KNOWLEDGE, kind));
    }

    private static String shown(FigureValues values, String declared, String kind) {
        return values.find(declared.replace("{typ}", kind))
                .map(FigureValue::shown)
                .orElse("0");
    }

    private Table departments() {
        return Table.of(
                "Rapporter per 100 anställda och år i varje avdelning, med enheterna under",
                List.of("Avdelning", "Rapporter per 100 anställda", "Ett år tidigare"),
                basis.count(REPORTED) == 0
                        ? List.of()
                        : basis.values().each(DEPARTMENT).stream()
                                .map(value -> List.of(
                                        value.labels().getFirst(),
                                        value.written(),
                                        basis.yearBefore()
                                                .find(value.name())
                                                .map(FigureValue::written)
                                                .orElse("ej mätt")))
                                .toList(),
                Set.of(1, 2));
    }
}
