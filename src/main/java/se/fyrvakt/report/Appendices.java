package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Section;
import se.fyrvakt.document.Table;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.kernel.Swedish;

/** Tables of what the body tells in short, and last the sources and definitions. */
record Appendices(Basis basis, Editing editing, Secrecy secrecy) {

    List<Section> all() {
        var facts = basis.facts();
        return Stream.of(
                        section("Incidenter", incidents(facts.incidents())),
                        section("Gällande styrdokument", documents(facts.documents())),
                        section("Revisionernas rekommendationer", recommendations(facts.recommendations())),
                        section(
                                "Rekommenderade åtgärder inför " + (basis.year() + 1),
                                measures(NextYear.measures(basis))),
                        section("Internkontrollplan", controls(facts.controls())),
                        new Section("Utvecklingen över åren och per avdelning", trends()),
                        new Section("Siffror, källor och definitioner", sources()))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    private static Section section(String heading, Table table) {
        return new Section(heading, table.rows().isEmpty() ? List.of() : List.of(table));
    }

    private String open(RegisterFacts.Marked row, @Nullable String text) {
        var paragraph = row.secrecy();
        if (paragraph != null && secrecy == Secrecy.FOR_PUBLICATION) {
            return ReportText.masked(paragraph).shown();
        }
        return text == null ? "" : text;
    }

    private Table incidents(List<RegisterFacts.Incident> all) {
        return Table.of(
                "Verksamhetsrelaterade incidenter rapporterade under " + basis.year(),
                List.of("Nummer", "Rapporterad", "Händelse", "Orsak", "Vad som gjordes", "Status"),
                all.stream()
                        .map(each -> List.of(
                                each.number(),
                                each.reported().toString(),
                                open(each, each.text() != null ? each.text() : each.headline()),
                                open(each, each.cause() != null ? each.cause() : each.kind()),
                                open(each, each.actions()),
                                or(each.status())))
                        .toList(),
                Set.of());
    }

    private static Table documents(List<RegisterFacts.Governing> all) {
        return Table.of(
                "Styrdokument som gäller",
                List.of("Titel", "Typ", "Gäller från", "Nästa översyn"),
                all.stream()
                        .map(each -> List.of(
                                each.title(), or(each.kind()), each.validFrom().toString(), day(each.review())))
                        .toList(),
                Set.of());
    }

    private Table recommendations(List<RegisterFacts.Recommended> all) {
        return Table.of(
                "Rekommendationer, vad som görs åt dem och vad som kvarstår",
                List.of("Revision och nr", "Rekommendation", "Väsentlig", "Åtgärd", "Ansvarig", "Till", "Läge"),
                all.stream()
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
                                        .filter(java.util.Objects::nonNull)
                                        .max(LocalDate::compareTo)
                                        .orElse(null)),
                                (each.isOpen() ? "öppen" : "genomförd")
                                        + (each.done() == null ? "" : " " + each.done())))
                        .toList(),
                Set.of());
    }

    private Table measures(List<RegisterFacts.Measure> all) {
        return Table.of(
                "Rekommenderade åtgärder, och vad som har beslutats om var och en",
                List.of("Nr", "Åtgärd", "Prioritet", "Ansvarig", "Till", "Beslut", "Status"),
                all.stream()
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

    private Table controls(List<RegisterFacts.Control> all) {
        return Table.of(
                "Kontroller de kommande åren",
                List.of("År", "Process", "Kontrollmoment", "Hur ofta", "Ansvarig"),
                all.stream()
                        .map(each -> List.of(
                                String.valueOf(each.year()),
                                open(each, each.process()),
                                open(each, each.control()),
                                or(each.frequency()),
                                or(each.responsible())))
                        .toList(),
                Set.of());
    }

    private List<Block> trends() {
        var charts = new Charts(basis);
        var blocks = new ArrayList<Block>();
        blocks.add(charts.classifiedOverYears());
        basis.facts().courses().stream()
                .filter(RegisterFacts.Course::isMandatory)
                .limit(4)
                .map(charts::completedOverYears)
                .forEach(blocks::add);
        var departments = departments();
        if (!departments.rows().isEmpty()) {
            blocks.add(departments);
        }
        return blocks;
    }

    private Table departments() {
        var courses = basis.facts().courses().stream()
                .filter(RegisterFacts.Course::isMandatory)
                .limit(4)
                .toList();
        var header = new ArrayList<>(List.of("Avdelning", "Anställda", "Klassade tillgångar"));
        courses.forEach(course -> header.add(course.code()));
        return Table.of(
                "Per avdelning, med enheterna under",
                header,
                basis.values().each("avdelning.{avdelning}.personer.anstallda").stream()
                        .map(people -> department(people, courses))
                        .toList(),
                Set.of(1, 2, 3, 4, 5, 6));
    }

    private List<String> department(FigureValue people, List<RegisterFacts.Course> courses) {
        var prefix = "avdelning." + people.labels().getFirst() + ".";
        var cells = new ArrayList<String>();
        cells.add(people.labels().getFirst());
        cells.add(people.shown());
        cells.add(basis.figure(prefix + "tillgangar.klassade.andel_procent").written());
        courses.forEach(
                course -> cells.add(basis.figure(prefix + "utbildning." + course.code() + ".genomfort.andel_procent")
                        .written()));
        return cells;
    }

    private List<Block> sources() {
        var rows = basis.values().all().stream()
                .filter(value -> !value.figure().isByUnit() && !value.figure().isPart())
                .map(this::source)
                .toList();
        var table = new Table(
                "Siffror per %s, beräknade %s".formatted(basis.day(), Swedish.moment(basis.computedAt())),
                List.of("Siffra", "Värde", "Ett år tidigare", "Definition och källa"),
                rows,
                Set.of(1, 2));
        return List.of(table);
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

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
