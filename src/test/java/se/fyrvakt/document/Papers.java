package se.fyrvakt.document;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.fyrvakt.document.Chart.Bar;
import se.fyrvakt.document.Head.Fact;

/** Papers to try with. */
final class Papers {

    private static final List<String> NAMES = List.of(
            "Kommunstyrelsens förvaltning",
            "Avdelningen för IT, digitalisering och informationssäkerhet i samverkan med regionen",
            "Äldreomsorg",
            "Förskola och öppen förskola i norra kommundelen, Åkersberga och Österåker",
            "Miljö");

    private Papers() {}

    /** One of every kind of block, more than once where order can go wrong. */
    static Document everything() {
        return new Document(
                head(),
                List.of(summary(), state(), proposal()),
                List.of(
                        assets(),
                        Section.of(
                                "Så har vi räknat", Block.Paragraph.of("Räkningen är gjord den 31 december 2026."))));
    }

    static Head head() {
        return new Head(
                "Ekeby kommun, kommunstyrelsens förvaltning",
                "Tjänsteutlåtande",
                "Informationssäkerhetsarbetet under 2026",
                List.of(
                        new Fact("Diarienummer", "KS 2026/0123"),
                        new Fact("Datum", "2026-11-24"),
                        new Fact("Handläggare", "Åsa Öberg, informationssäkerhetssamordnare"),
                        new Fact("Till", "Kommunstyrelsen")),
                "Ekeby kommun · \"KS 2026/0123\" · Box 1, 123 45 Ekeby \\ {}");
    }

    static Document with(Block... blocks) {
        return new Document(head(), List.of(Section.of("Avsnitt", blocks)), List.of());
    }

    /** What people paste: markup, quotes, emoji, control characters, halves of characters, words without end. */
    static final String HOSTILE =
            "</p><script>alert('x')</script> & \"citat\" {} %s $1 \\ ]]> \uD83D\uDE80 a\u0000b\u0008c\uFFFEd\uD800e "
                    + "flaggstångsknoppsputsarmästarutbildningssamordnarbefattningen "
                            .repeat(2)
                            .replace(' ', 'x');

    static Document hostile() {
        return new Document(
                new Head(HOSTILE, HOSTILE, HOSTILE, List.of(new Fact(HOSTILE, HOSTILE)), HOSTILE),
                List.of(Section.of(
                        HOSTILE,
                        Block.Paragraph.of(
                                new Run.Text(HOSTILE),
                                new Run.Strong(HOSTILE),
                                new Run.FigureLink(HOSTILE, HOSTILE),
                                new Masked(HOSTILE)),
                        new Block.Subheading(HOSTILE),
                        Block.Bullets.of(HOSTILE),
                        new Block.Note(HOSTILE),
                        new Table(
                                HOSTILE,
                                List.of(HOSTILE, "B"),
                                List.of(Table.Row.at(HOSTILE, HOSTILE, "1")),
                                Set.of(1)),
                        new Chart(
                                HOSTILE, HOSTILE, List.of(new Bar(HOSTILE, 7, HOSTILE, true), Bar.unmeasured(HOSTILE))),
                        Chart.coverage("Inget finns", "Av inget.", 0, 0))),
                List.of(Section.of(HOSTILE)));
    }

    static Document rows(int count) {
        var rows = IntStream.rangeClosed(1, count)
                .mapToObj(i -> List.of("RAD-" + i, "Namn på rad " + i, "Enhet " + i % 40, "2026-01-01", "" + i))
                .toList();
        return with(Table.of("Många", List.of("Nyckel", "Namn", "Enhet", "Dag", "Antal"), rows, Set.of(4)));
    }

    private static Section summary() {
        return Section.of(
                "Sammanfattning",
                Block.Paragraph.of(
                        new Run.Text("Av kommunens 106 system är "),
                        new Run.FigureLink("10 klassade", "SYS 001/å"),
                        new Run.Text(" enligt modellen, och "),
                        new Run.Strong("37 saknar ägare"),
                        new Run.Text(". Inträffad incident: "),
                        new Masked("18 kap. 8 §"),
                        new Run.Text(". Länk utan rad: "),
                        new Run.FigureLink("4", "finns inte"),
                        new Run.Text(
                                ". Arbetet har under året följt planen i huvudsak, men klassningen går för långsamt för att "
                                        + "vara klar innan bestämmelserna börjar gälla. Förvaltningen föreslår därför att den ges företräde.")),
                new Block.Note("Uttaget ur tillgångsregistret är från 2026-03-05 och 14 rader lästes inte in."),
                Chart.coverage("Var tionde tillgång är klassad", "Klassade tillgångar av alla.", 10, 106));
    }

    private static Section state() {
        return Section.of(
                "Läget <i> & \"nu\"",
                new Block.Subheading("Utbildning"),
                Block.Bullets.of(
                        "Alla chefer har gått kursen.",
                        "60 % av de anställda har gått den.",
                        "1 248 personer återstår."),
                Block.Numbered.of("Klassa först.", "Utbilda sedan."),
                new Chart(
                        "Andelen utbildade har ökat sedan 2024",
                        "Andel av de anställda som gått grundkursen, per år; axeln går till 100 %.",
                        List.of(
                                Bar.unmeasured("2023"),
                                new Bar("2024", 0.42, "42 %", true),
                                new Bar("2025", 0.55, "55 %", true),
                                new Bar("2026", 0.6, "60 %", true))),
                new Masked("18 kap. 13 §"),
                new Block.Subheading("Enheterna"),
                Block.Numbered.of("Börja om från ett."),
                units(50));
    }

    static Chart units(int count) {
        var bars = IntStream.range(0, count)
                .mapToObj(i -> i % 9 == 4
                        ? Bar.unmeasured(NAMES.get(i % 5) + " " + i)
                        : new Bar(NAMES.get(i % 5) + " " + i, i / 50.0, 2 * i + " %", true))
                .toList();
        return new Chart("Enheterna har hunnit olika långt", "Andel utbildade per enhet; axeln går till 100 %.", bars);
    }

    private static Section proposal() {
        return Section.of(
                "Förslag till beslut",
                Block.Numbered.of(
                        "Kommunstyrelsen godkänner rapporten.",
                        "Kommunstyrelsen ger förvaltningen i uppdrag att klassa återstående 96 system före den 1 oktober 2027."),
                Table.of(
                        "Kostnad",
                        List.of("Åtgärd", "Timmar", "Kronor"),
                        List.of(List.of("Klassning", "120", "96 000"), List.of("Utbildning", "1 040", "832 000")),
                        Set.of(1, 2)));
    }

    private static Section assets() {
        var rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> Table.Row.at(
                        "SYS %03d/å".formatted(i),
                        "SYS-%03d".formatted(i),
                        "Verksamhetssystem för " + NAMES.get(i % 5),
                        i % 7 == 0 ? new Masked("18 kap. 8 §").shown() : "Enhet " + i,
                        "" + i * 37))
                .toList();
        return Section.of(
                "Tillgångar",
                Block.Paragraph.of("Alla tillgångar den 31 december."),
                new Table(
                        "Tillgångar och deras enheter",
                        List.of("Nyckel", "Namn", "Enhet", "Användare"),
                        rows,
                        Set.of(3)));
    }
}
