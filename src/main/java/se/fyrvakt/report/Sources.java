package se.fyrvakt.report;

import java.util.List;
import java.util.Set;
import se.fyrvakt.document.Table;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.kernel.Swedish;

/** The table of all figures: their values, what they were a year before, what they mean and where they come from. */
record Sources(Basis basis, Editing editing, Secrecy secrecy) {

    Table table() {
        var rows = basis.values().all().stream()
                .filter(value -> value.figure().isListed())
                .map(this::source)
                .toList();
        return new Table(
                "Siffror per %s, beräknade %s".formatted(basis.day(), Swedish.moment(basis.computedAt())),
                List.of("Siffra", "Värde", "Ett år tidigare", "Definition och källa"),
                rows,
                Set.of(1, 2));
    }

    private Table.Row source(FigureValue value) {
        var before = basis.yearBefore().knows(value.name())
                ? basis.yearBefore().get(value.name()).written()
                : "ej mätt";
        return Table.Row.at(
                value.name(),
                value.label(),
                value.written(),
                before,
                value.figure().definition() + from(value) + remark(value));
    }

    private String from(FigureValue value) {
        return FigureRepository.register(value.figure())
                .map(register -> " Källa: registret " + register + Phrases.extract(basis, register) + ".")
                .orElse("");
    }

    private String remark(FigureValue value) {
        var remark = editing.remark(value.name());
        return remark == null ? "" : " Anmärkning: " + new ReportText(basis.values(), secrecy).plain(remark);
    }
}
