package se.fyrvakt.report;

import java.util.List;
import java.util.stream.Stream;
import se.fyrvakt.document.Section;
import se.fyrvakt.document.Table;

/** What the body tells in short, and last the sources and definitions. */
record Appendices(Basis basis, Editing editing, Secrecy secrecy) {

    List<Section> all() {
        var tables = new RowTables(basis, secrecy);
        return Stream.of(
                        incidents(tables),
                        section("Gällande styrdokument", tables.documents()),
                        section("Revisionernas rekommendationer", tables.recommendations()),
                        section("Rekommenderade åtgärder inför " + (basis.year() + 1), tables.measures()),
                        section("Internkontrollplan", tables.controls()),
                        new Section("Utvecklingen över åren och per avdelning", new Development(basis).blocks()),
                        section("Siffror, källor och definitioner", new Sources(basis, editing, secrecy).table()))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    private Section incidents(RowTables tables) {
        return new Section(
                "Incidenter",
                Stream.concat(
                                section("Incidenter", tables.incidents()).blocks().stream(),
                                new IncidentTables(basis).blocks().stream())
                        .toList());
    }

    private static Section section(String heading, Table table) {
        return new Section(heading, table.rows().isEmpty() ? List.of() : List.of(table));
    }
}
