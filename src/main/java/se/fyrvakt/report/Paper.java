package se.fyrvakt.report;

import java.util.ArrayList;
import java.util.List;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Document;
import se.fyrvakt.document.Head;
import se.fyrvakt.document.Section;
import se.fyrvakt.kernel.Swedish;

/** The report as a paper: the same for the screen, the PDF and Word. */
record Paper(Basis basis, Secrecy secrecy) {

    Document document() {
        return new Document(head(), body(), new Appendices(basis, secrecy).all());
    }

    private Head head() {
        var facts = new ArrayList<Head.Fact>();
        facts.add(new Head.Fact("Uppgifter per", Swedish.longDay(basis.day())));
        var signer = basis.facts().signer();
        if (signer != null) {
            facts.add(new Head.Fact("Handläggare", signer.name()));
        }
        return new Head(basis.administration(), "Tjänsteutlåtande", title(), facts, basis.administration());
    }

    String title() {
        return "Årsrapport om informationssäkerhet %d".formatted(basis.year());
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
        return List.of(
                Block.Numbered.of("Nämnden lägger redovisningen av informationssäkerhetsarbetet %d till handlingarna."
                        .formatted(basis.year())));
    }

    private Section section(Chapter chapter) {
        var text = new ReportText(basis.values(), secrecy);
        var blocks = new ArrayList<Block>();
        if (chapter == Chapter.SUMMARY) {
            blocks.addAll(new Warnings(basis).blocks());
        }
        blocks.addAll(text.blocks(ChapterText.of(chapter, basis)));
        blocks.addAll(new Charts(basis).of(chapter));
        return new Section(heading(chapter), blocks);
    }

    private String heading(Chapter chapter) {
        return chapter == Chapter.STATUS ? chapter.heading() + " i " + basis.administration() : chapter.heading();
    }

    private List<Block> signature() {
        var signer = basis.facts().signer();
        return List.of(
                Block.Paragraph.of(basis.day().toString()),
                Block.Paragraph.of(
                        signer == null
                                ? "Ingen har uppdraget som informationssäkerhetssamordnare den dagen."
                                : signer.name() + ", " + signer.title()));
    }
}
