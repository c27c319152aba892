package se.fyrvakt.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Document;
import se.fyrvakt.document.Head;
import se.fyrvakt.document.PaperFormat;
import se.fyrvakt.document.Section;
import se.fyrvakt.document.Table;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.review.ReviewOrders.Order;
import se.fyrvakt.review.ReviewOrders.UnitProgress;

/** The papers about a round. */
enum ReviewPaper {
    REPORT("granskningsrapport", "Rapport") {
        @Override
        List<Section> sections(Facts facts) {
            return List.of(summary(facts), units(facts), orders(facts.orders(), "Det som ska bort eller ändras"));
        }
    },
    ORDER("bestallning", "Beställning") {
        @Override
        List<Section> sections(Facts facts) {
            var left = facts.orders().stream().filter(order -> !order.isGone()).toList();
            return List.of(orders(left, "Att ta bort eller ändra"));
        }
    };

    private final String word;
    private final String title;

    ReviewPaper(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** What it tells. */
    record Facts(String administration, Round round, List<UnitProgress> units, List<Order> orders, LocalDate day) {}

    abstract List<Section> sections(Facts facts);

    /** In addresses. */
    String word() {
        return word;
    }

    String title() {
        return title;
    }

    static Optional<ReviewPaper> of(String fileName) {
        return Arrays.stream(values())
                .filter(paper -> PaperFormat.of(fileName, paper.word).isPresent())
                .findFirst();
    }

    Document document(Facts facts) {
        var head = new Head(
                facts.administration(),
                title + ", behörighetsgranskning",
                facts.round().name(),
                List.of(new Head.Fact("Skriven ur registren", Swedish.longDay(facts.day()))),
                facts.round().name());
        return new Document(head, sections(facts), List.of());
    }

    private static Section summary(Facts facts) {
        var round = facts.round();
        return Section.of(
                "Sammanfattning",
                Block.Paragraph.of("Granskningen började %s och skulle vara klar %s. Den omfattar %s."
                                .formatted(
                                        Swedish.longDay(round.begins()),
                                        Swedish.longDay(round.due()),
                                        Swedish.count(round.items(), "behörighet", "behörigheter"))
                        + (round.basis().isEmpty() ? "" : " " + round.basis())),
                Block.Paragraph.of(
                        "%s är besvarade (%d %%). %s är obesvarade, och räknas inte som att de ska vara kvar."
                                .formatted(
                                        Swedish.number(round.decided()),
                                        round.share(),
                                        Swedish.number(round.items() - round.decided()))),
                Block.Paragraph.of(
                        "%s ska tas bort eller ändras. Av dem är %s borta enligt ett senare uttag, och %s återstår."
                                .formatted(
                                        Swedish.number(round.removals()),
                                        Swedish.number(round.gone()),
                                        Swedish.number(round.removals() - round.gone()))));
    }

    private static Section units(Facts facts) {
        var rows = facts.units().stream()
                .map(each -> List.of(
                        each.unit(),
                        Swedish.number(each.items()),
                        Swedish.number(each.decided()),
                        Swedish.number(each.removals())))
                .toList();
        return Section.of(
                "Enhet för enhet",
                Table.of(
                        "Svar enhet för enhet",
                        List.of("Enhet", "Behörigheter", "Besvarade", "Ska bort"),
                        rows,
                        Set.of(1, 2, 3)));
    }

    private static Section orders(List<Order> orders, String heading) {
        var rows = orders.stream()
                .map(each -> List.of(each.asset(), each.sentence(), each.state()))
                .toList();
        return Section.of(
                heading,
                rows.isEmpty()
                        ? Block.Paragraph.of("Inget ska tas bort eller ändras.")
                        : Table.of(heading, List.of("System", "Gör", "Läge"), rows, Set.of()));
    }
}
