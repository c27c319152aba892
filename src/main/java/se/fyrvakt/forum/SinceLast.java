package se.fyrvakt.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Document;
import se.fyrvakt.document.Head;
import se.fyrvakt.document.Section;
import se.fyrvakt.document.Table;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.figures.FigureValues;
import se.fyrvakt.figures.Goal;
import se.fyrvakt.forum.Meeting.Decision;
import se.fyrvakt.kernel.Swedish;

/**
 * Where things stand since a forum met last, on one page.
 *
 * @param since the day it met, or the year's first where it has not
 */
record SinceLast(
        Forum of,
        LocalDate since,
        LocalDate today,
        FigureValues now,
        FigureValues then,
        List<Goal> goals,
        List<Count> incidents,
        List<Decision> open,
        List<Ahead> ahead) {

    static final String ADDRESS = ForumPage.ADDRESS + "/mote/{mote}/laget";
    static final String PAPER = "laget";

    static String address(long meeting) {
        return ADDRESS.replace("{mote}", String.valueOf(meeting));
    }

    /** What a forum is told of: better is none, except for the goals. */
    static final List<String> FIGURES = List.of(
            "tillgangar.i_bruk_utan_klassning",
            "tillgangar.utan_systemagare",
            "atgarder.forsenade",
            "aktiviteter.forfallna_ej_gjorda",
            "styrdokument.forsenad_oversyn",
            "kontinuitetsplaner.ej_ovade_senaste_aret",
            "behorigheter.slutat");

    /** How many incidents were judged so. */
    record Count(String what, long number) {}

    record Ahead(String what, String kind, LocalDate due) {}

    /** A figure then and now. */
    record Change(FigureValue now, @Nullable FigureValue then) {

        String change() {
            return now.change(then);
        }

        String before() {
            return then == null ? "ej mätt" : then.shown();
        }
    }

    List<Change> changes() {
        var measured = goals.stream()
                .filter(goal -> goal.year() == today.getYear())
                .flatMap(goal -> Stream.ofNullable(goal.figure()))
                .filter(now::knows);
        return Stream.concat(measured, FIGURES.stream())
                .distinct()
                .map(name -> new Change(now.get(name), then.find(name).orElse(null)))
                .toList();
    }

    String address(FigureValue value) {
        return value.address(today);
    }

    /** The same as a paper. */
    Document document(String administration) {
        var head = new Head(
                administration,
                "Läget sedan senast",
                Swedish.capitalised(of.name()),
                List.of(
                        new Head.Fact("Sedan", Swedish.longDay(since)),
                        new Head.Fact("Läget den", Swedish.longDay(today))),
                "Informationssäkerhet och dataskydd");
        return new Document(head, sections(), List.of());
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(tabled(
                "Siffrorna",
                List.of("Siffra", "Då", "Nu", "Skillnad"),
                changes().stream()
                        .map(each -> List.of(
                                each.now().label(), each.before(), each.now().shown(), each.change()))
                        .toList(),
                "Inget är mätt."));
        sections.add(tabled(
                "Incidenter som har rapporterats",
                List.of("Bedömning", "Antal"),
                incidents.stream()
                        .map(each -> List.of(Swedish.capitalised(each.what()), Swedish.number(each.number())))
                        .toList(),
                "Inga."));
        sections.add(tabled(
                "Beslut från forumet som inte är klara",
                List.of("Beslut", "Ansvarig", "Förfaller", "Status"),
                open.stream()
                        .map(each -> List.of(each.text(), each.who(), each.dueWords(), each.status()))
                        .toList(),
                "Alla är klara."));
        sections.add(tabled(
                "På gång",
                List.of("Vad", "Slag", "Senast"),
                ahead.stream()
                        .map(each ->
                                List.of(each.what(), each.kind(), each.due().toString()))
                        .toList(),
                "Inget är planerat de närmaste månaderna."));
        return sections;
    }

    private static Section tabled(String heading, List<String> titles, List<List<String>> rows, String none) {
        return Section.of(
                heading, rows.isEmpty() ? Block.Paragraph.of(none) : Table.of(heading, titles, rows, Set.of()));
    }
}
