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
record Paper(Basis basis, Editing editing, Secrecy secrecy) {

    Document document() {
        return new Document(head(), body(), new Appendices(basis, editing, secrecy).all());
    }

    private Head head() {
        var written = editing.head();
        var facts = Stream.of(
                        new Head.Fact("Diarienummer", written.caseNumber()),
                        new Head.Fact("Uppgifter per", Swedish.longDay(basis.day())),
                        new Head.Fact("Handläggare", written.handler().isEmpty() ? signerName() : written.handler()),
                        new Head.Fact("Till", written.addressee()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
        return new Head(basis.administration(), "Tjänsteutlåtande", title(), facts, basis.administration());
    }

    private String signerName() {
        var signer = basis.facts().signer();
        return signer == null ? "" : signer.name();
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
        var written = editing.head().proposals();
        return List.of(Block.Numbered.of((written.isEmpty() ? usual() : written).toArray(String[]::new)));
    }

    /** What is proposed where nobody has written anything else. */
    List<String> usual() {
        return List.of("Nämnden lägger redovisningen av informationssäkerhetsarbetet %d till handlingarna."
                .formatted(basis.year()));
    }

    Section section(Chapter chapter) {
        var blocks = new ArrayList<Block>();
        if (chapter == Chapter.SUMMARY) {
            blocks.addAll(new Warnings(basis).blocks());
        }
        var written = editing.text(chapter, basis);
        blocks.addAll(text().blocks(written));
        blocks.addAll(new Charts(basis).of(chapter));
        blocks.addAll(people(editing.section(chapter)));
        blocks.addAll(remarks(written));
        return new Section(heading(chapter), blocks);
    }

    private ReportText text() {
        return new ReportText(basis.values(), secrecy);
    }

    /** What people have judged and explained, and who they are. */
    private List<Block> people(SectionText section) {
        return Stream.of(
                        said(
                                "Orsak: ",
                                section.explanation(),
                                "Förklaringen har lämnats av %s.",
                                section.explainedBy()),
                        said("Bedömning: ", judgement(section), "Bedömningen har gjorts av %s.", section.judgedBy()))
                .flatMap(List::stream)
                .toList();
    }

    private static String judgement(SectionText section) {
        return section.judgement().isEmpty()
                ? ""
                : "%s. %s".formatted(section.judgement(), Phrases.sentence(section.judgementReason()));
    }

    private List<Block> said(String word, String text, String makers, List<String> names) {
        if (text.isEmpty()) {
            return List.of();
        }
        var runs = new ArrayList<Run>();
        runs.add(new Run.Strong(word));
        runs.addAll(text().runs(Phrases.sentence(text)));
        runs.add(new Run.Text(" " + makers.formatted(Swedish.list(names, "och"))));
        return List.of(new Block.Paragraph(runs));
    }

    private List<Block> remarks(String written) {
        return ReportText.figures(written).stream()
                .distinct()
                .filter(name -> editing.remark(name) != null && basis.values().knows(name))
                .<Block>map(this::remark)
                .toList();
    }

    private Block remark(String figure) {
        var runs = new ArrayList<Run>();
        runs.add(new Run.Strong("Anmärkning till " + basis.figure(figure).label() + ": "));
        runs.addAll(text().runs(Phrases.sentence(String.valueOf(editing.remark(figure)))));
        return new Block.Paragraph(runs);
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
