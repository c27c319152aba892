package se.fyrvakt.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Document;
import se.fyrvakt.document.Head;
import se.fyrvakt.document.Section;
import se.fyrvakt.document.Table;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.kernel.Swedish;

/** The local plan of action (handlingsplan): aims, what is to be done and when, by whom, and the time there is for it. */
final class ActionPlan {

    private static final Set<Integer> NONE = Set.of();

    private ActionPlan() {}

    static Document document(PlanFacts facts) {
        var head = new Head(
                facts.administration(),
                "Handlingsplan",
                "Informationssäkerhet och dataskydd " + facts.year(),
                List.of(new Head.Fact("Skriven ur registren", Swedish.longDay(facts.day()))),
                "Handlingsplan " + facts.year());
        return new Document(
                head,
                List.of(
                        purpose(facts),
                        goals(facts),
                        activities(facts),
                        measures(facts),
                        controls(facts),
                        holders(facts)),
                List.of());
    }

    private static Section purpose(PlanFacts facts) {
        return Section.of(
                "Syfte",
                Block.Paragraph.of(
                        "Planen visar vad förvaltningen ska göra för informationssäkerhet och dataskydd under %d, vem som ansvarar och hur mycket tid som är avsatt."
                                .formatted(facts.year())));
    }

    private static Section goals(PlanFacts facts) {
        var rows = facts.goals().stream()
                .map(goal -> List.of(goal.text(), goal.shownTarget()))
                .toList();
        return tabled("Mål", List.of("Mål", "Målvärde"), rows, Set.of(1), "Inga mål är satta för året.");
    }

    private static Section activities(PlanFacts facts) {
        var rows = facts.activities().stream()
                .map(each -> List.of(
                        Swedish.capitalised(Swedish.month(each.month())),
                        each.text(),
                        each.wheel(),
                        each.who(),
                        number(each.hours())))
                .toList();
        var table = tabled(
                "Aktiviteter",
                List.of("Månad", "Aktivitet", "Årshjul", "Ansvarig", "Timmar"),
                rows,
                Set.of(4),
                "Inga aktiviteter finns i årshjulen.");
        return rows.isEmpty()
                ? table
                : new Section(
                        table.heading(),
                        List.of(
                                table.blocks().getFirst(),
                                Block.Paragraph.of(
                                        "Aktiviteterna tar tillsammans %s timmar.".formatted(number(facts.hours())))));
    }

    private static Section measures(PlanFacts facts) {
        var rows = facts.measures().stream()
                .map(each -> List.of(each.number(), each.text(), each.who(), day(each.due())))
                .toList();
        return tabled(
                "Åtgärder",
                List.of("Nr", "Åtgärd", "Ansvarig", "Förfaller"),
                rows,
                NONE,
                "Inga åtgärder är kvar att göra.");
    }

    private static Section controls(PlanFacts facts) {
        var rows = facts.controls().stream()
                .map(each -> List.of(each.process(), each.control(), each.frequency(), each.who()))
                .toList();
        return tabled(
                "Internkontroll",
                List.of("Process", "Kontrollmoment", "Frekvens", "Ansvarig"),
                rows,
                NONE,
                "Inga kontroller är planerade för året.");
    }

    private static Section holders(PlanFacts facts) {
        var rows = facts.holders().stream()
                .map(each -> List.of(each.title(), each.name(), each.unit(), number(each.hours())))
                .toList();
        return tabled(
                "Ansvar och tid",
                List.of("Roll", "Vem", "Omfattning", "Timmar i veckan"),
                rows,
                Set.of(3),
                "Inga roller är fördelade.");
    }

    private static Section tabled(
            String heading, List<String> titles, List<List<String>> rows, Set<Integer> numeric, String none) {
        return Section.of(
                heading, rows.isEmpty() ? Block.Paragraph.of(none) : Table.of(heading, titles, rows, numeric));
    }

    private static String number(@Nullable BigDecimal hours) {
        return hours == null ? "" : FigureValue.number(hours.stripTrailingZeros());
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
