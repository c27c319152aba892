package se.fyrvakt.plan;

import java.util.ArrayList;
import java.util.List;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Document;
import se.fyrvakt.document.Head;
import se.fyrvakt.document.Section;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.kernel.Swedish;

/** The text about security in the administration's operational plan (verksamhetsplan), to be taken into that. */
final class OperationalPlan {

    private OperationalPlan() {}

    static Document document(PlanFacts facts) {
        var head = new Head(
                facts.administration(),
                "Text till verksamhetsplanen",
                "Informationssäkerhet och dataskydd " + facts.year(),
                List.of(new Head.Fact("Skriven ur registren", Swedish.longDay(facts.day()))),
                "Verksamhetsplan " + facts.year());
        return new Document(head, List.of(new Section("Informationssäkerhet och dataskydd", blocks(facts))), List.of());
    }

    private static List<Block> blocks(PlanFacts facts) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                Block.Paragraph.of(
                        "Förvaltningen skyddar den information som verksamheten och invånarna är beroende av, så att den finns när den behövs, är riktig och bara når dem den är till för."));
        facts.coverage().ifPresent(value -> blocks.add(Block.Paragraph.of(standing(facts, value))));
        if (!facts.goals().isEmpty()) {
            blocks.add(Block.Paragraph.of("Mål för " + facts.year() + ":"));
            blocks.add(Block.Bullets.of(facts.goals().stream()
                    .map(goal -> "%s (%s)".formatted(goal.text(), goal.shownTarget()))
                    .toArray(String[]::new)));
        }
        blocks.add(Block.Paragraph.of("Under året planeras %s i årshjulen, %s och %s."
                .formatted(
                        Swedish.count(facts.activities().size(), "aktivitet", "aktiviteter"),
                        Swedish.count(facts.measures().size(), "åtgärd", "åtgärder"),
                        Swedish.count(facts.controls().size(), "kontroll", "kontroller"))));
        return blocks;
    }

    private static String standing(PlanFacts facts, FigureValue value) {
        return "Den %s är %s av tillgångarna klassade.".formatted(Swedish.longDay(facts.day()), value.written());
    }
}
