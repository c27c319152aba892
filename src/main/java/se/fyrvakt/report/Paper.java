package se.fyrvakt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Document;
import se.fyrvakt.document.Head;
import se.fyrvakt.document.Run;
import se.fyrvakt.document.Section;
import se.fyrvakt.kernel.Swedish;

/** The report as a paper: the same for the screen, the PDF and Word. */
record Paper(Basis basis, Draft draft, Secrecy secrecy) {

    Document document() {
        return new Document(head(), body(), new Appendices(basis, draft, secrecy).all());
    }

    private Head head() {
        var facts = new ArrayList<Head.Fact>();
        add(facts, "Diarienummer", draft.caseNumber());
        facts.add(new Head.Fact("Uppgifter per", Swedish.longDay(basis.day())));
        add(facts, "Handläggare", handler());
        add(facts, "Till", draft.addressee());
        return new Head(basis.administration(), "Tjänsteutlåtande", title(), facts, basis.administration());
    }

    private static void add(List<Head.Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Head.Fact(label, value));
        }
    }

    String title() {
        return "Årsrapport om informationssäkerhet %d".formatted(basis.year());
    }

    private String handler() {
        var signer = basis.facts().signer();
        return !draft.handler().isBlank() ? draft.handler() : signer == null ? "" : signer.name();
    }

    private List<Section> body() {
        var sections = new ArrayList<Section>();
        sections.add(new Section("Förslag till beslut", proposal()));
        for (var chapter : Chapter.values()) {
            sections.add(section(chapter));
        }
        sections.add(new Section("Underskrift", signature()));
        return sections;
    }

    private List<Block> proposal() {
        var lines = draft.proposal().isBlank()
                ? List.of("Nämnden lägger redovisningen av informationssäkerhetsarbetet %d till handlingarna."
                        .formatted(basis.year()))
                : draft.proposal().lines().filter(line -> !line.isBlank()).toList();
        return List.of(Block.Numbered.of(lines.toArray(String[]::new)));
    }

    private Section section(Chapter chapter) {
        var text = new ReportText(basis.values(), secrecy);
        var blocks = new ArrayList<Block>();
        if (chapter == Chapter.SUMMARY) {
            blocks.addAll(new Warnings(basis).blocks());
        }
        blocks.addAll(text.blocks(draft.text(chapter, basis)));
        blocks.addAll(new Charts(basis).of(chapter));
        blocks.addAll(judgement(draft.edited(chapter), text));
        return new Section(heading(chapter), blocks);
    }

    private String heading(Chapter chapter) {
        return chapter == Chapter.STATUS ? chapter.heading() + " i " + basis.administration() : chapter.heading();
    }

    private static List<Block> judgement(Draft.Edited edited, ReportText text) {
        return Stream.of(
                        said("Förklaring", edited.explanation(), edited.explainedBy(), text),
                        edited.judgement().isEmpty()
                                ? List.<Run>of()
                                : said(
                                        "Bedömning: " + edited.judgement(),
                                        edited.reason().isBlank() ? "Skäl saknas." : edited.reason(),
                                        edited.judgedBy(),
                                        text))
                .filter(runs -> !runs.isEmpty())
                .<Block>map(Block.Paragraph::new)
                .toList();
    }

    private static List<Run> said(String what, String why, String by, ReportText text) {
        if (why.isBlank()) {
            return List.of();
        }
        var runs = new ArrayList<Run>();
        runs.add(new Run.Strong(what + ". "));
        runs.addAll(text.runs(Phrases.sentence(why)));
        if (!by.isBlank()) {
            runs.add(new Run.Text(" (" + by.strip() + ")"));
        }
        return runs;
    }

    private List<Block> signature() {
        var signer = basis.facts().signer();
        var place = draft.place().isBlank() ? "" : draft.place() + " ";
        return List.of(
                Block.Paragraph.of(place + basis.day()),
                Block.Paragraph.of(
                        signer == null
                                ? "Ingen har uppdraget som informationssäkerhetssamordnare den dagen."
                                : signer.name() + ", " + signer.title()));
    }
}
