package se.fyrvakt.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Document;
import se.fyrvakt.document.Head;
import se.fyrvakt.document.Section;
import se.fyrvakt.document.Table;
import se.fyrvakt.kernel.Swedish;

/**
 * The record of a classification: what was classified, its levels with a motive for each, who took part, who decided, and
 * how long it is valid.
 *
 * @param known the decision; null while it waits for one
 */
record ClassificationRecord(
        String administration,
        Interview interview,
        @Nullable KnownClassification known) {

    Document document() {
        return new Document(
                new Head(
                        administration,
                        "Informationsklassning",
                        interview.asset().label(),
                        facts(),
                        footer()),
                List.of(levels(), scope(), answers(), participants()),
                List.of());
    }

    private String footer() {
        return interview.label() + ", " + interview.state().word();
    }

    private List<Head.Fact> facts() {
        var facts = new ArrayList<Head.Fact>();
        facts.add(new Head.Fact("Status", Swedish.capitalised(interview.state().word())));
        facts.add(new Head.Fact("Systemägare", interview.asset().owner()));
        if (known != null) {
            add(facts, "Diarienummer", known.caseNumber());
            add(facts, "Beslutad", known.decidedOn() + by());
            add(
                    facts,
                    "Giltig till",
                    known.validUntil() == null
                            ? "tills vidare"
                            : known.validUntil().toString());
            add(facts, "Metod", known.method());
        }
        return facts;
    }

    private String by() {
        return interview.closed() == null ? "" : " av " + interview.closed().by();
    }

    private static void add(List<Head.Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Head.Fact(label, value));
        }
    }

    private Section levels() {
        var rows = Arrays.stream(Aspect.values())
                .map(aspect -> List.of(
                        aspect.word(),
                        String.valueOf(interview.judgement(aspect).chosen()),
                        interview.judgement(aspect).motive()))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(Table.of("Nivåer och motiv", List.of("Aspekt", "Nivå", "Motiv"), rows, Set.of(1)));
        if (interview.isSurprisinglyOpen()) {
            blocks.add(new Block.Note(
                    "Tillgången har känsliga personuppgifter, men konfidentialiteten är under 2. Se motivet."));
        }
        return new Section("Nivåer", blocks);
    }

    private Section scope() {
        return Section.of(
                "Omfattning",
                Block.Paragraph.of(interview.scope().isEmpty() ? "Hela tillgången." : interview.scope()),
                Block.Paragraph.of("Lagrum: "
                        + (interview.asset().law().isEmpty()
                                ? "inget angivet."
                                : interview.asset().law())),
                Block.Paragraph.of(
                        Boolean.TRUE.equals(interview.deservesMore())
                                ? "Informationen blir känsligare när mycket av den samlas, och nivåerna är höjda för det. "
                                        + interview.aggregation()
                                : "Informationen blir inte så mycket känsligare när mycket av den samlas att nivåerna behöver höjas."));
    }

    private Section answers() {
        var rows = Arrays.stream(Aspect.values())
                .flatMap(aspect -> interview.judgement(aspect).answers().stream()
                        .map(answer -> List.of(
                                aspect.word(), answer.question(), answer.answer(), String.valueOf(answer.level()))))
                .toList();
        return Section.of(
                "Svaren",
                Table.of("Frågor och svar", List.of("Aspekt", "Fråga", "Svar", "Svarets nivå"), rows, Set.of(3)));
    }

    private Section participants() {
        return Section.of(
                "Deltagare",
                Block.Bullets.of(interview.participants().stream()
                        .map(Participant::shown)
                        .toArray(String[]::new)));
    }
}
