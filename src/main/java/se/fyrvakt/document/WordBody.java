package se.fyrvakt.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.fyrvakt.document.WordStyles.Use;

/** What stands in a Word document's body, as WordprocessingML. */
final class WordBody {

    /** The parts of a chart stand close under each other. */
    private static final String CLOSE = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>";

    private final Document document;
    private final WordStyles styles;
    private final WordLists lists;
    private final WordPictures pictures;
    private final Anchors anchors;
    private final WordRuns runs;
    private final StringBuilder out = new StringBuilder(1 << 14);

    WordBody(Document document, XWPFDocument word, WordStyles styles) {
        this.document = document;
        this.styles = styles;
        this.lists = new WordLists(word);
        this.pictures = new WordPictures(word);
        this.anchors = new Anchors(document);
        this.runs = new WordRuns(styles, anchors);
    }

    String written() {
        head(document.head());
        for (var section : document.body()) {
            paragraph(Use.SECTION, "", WordRuns.plain(section.heading()));
            section.blocks().forEach(this::block);
        }
        for (int i = 0; i < document.appendices().size(); i++) {
            paragraph(Use.SECTION, "<w:pageBreakBefore/>", WordRuns.plain(document.appendixHeading(i)));
            document.appendices().get(i).blocks().forEach(this::block);
        }
        return out.toString();
    }

    private void head(Head head) {
        paragraph(Use.FACT, "", WordRuns.bold(head.organisation()));
        paragraph(Use.FACT, "", WordRuns.plain(head.kind()));
        paragraph(Use.TITLE, "", WordRuns.plain(head.title()));
        head.facts().forEach(fact -> paragraph(Use.FACT, "", WordRuns.plain(fact.label() + "\t" + fact.value())));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(var line) -> paragraph(Use.BODY, "", runs.of(line));
            case Block.Subheading(var text) -> paragraph(Use.SUBHEADING, "", WordRuns.plain(text));
            case Block.Bullets(var items) -> list(Use.BULLET, lists.bullets(), items);
            case Block.Numbered(var items) -> list(Use.NUMBER, lists.numbers(), items);
            case Block.Note(var text) -> paragraph(Use.NOTE, "", WordRuns.plain(text));
            case Masked masked -> paragraph(Use.BODY, "", WordRuns.plain(masked.shown()));
            case Table table -> table(table);
            case Chart chart -> chart(chart);
        }
    }

    private void paragraph(Use use, String properties, String content) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(styles.id(use)).append("\"/>");
        out.append(properties).append("</w:pPr>").append(content).append("</w:p>\n");
    }

    private void list(Use use, BigInteger list, List<List<Run>> items) {
        var properties = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
        items.forEach(item -> paragraph(use, properties, runs.of(item)));
    }

    private void table(Table table) {
        paragraph(Use.CAPTION, "", WordRuns.plain(table.caption()));
        new WordTable(table, styles, anchors).write(out);
        paragraph(Use.CELL, "", "");
    }

    private void chart(Chart chart) {
        paragraph(Use.CAPTION, "", WordRuns.plain(chart.title()));
        for (var part : ChartDrawing.parts(chart)) {
            paragraph(Use.BODY, CLOSE, pictures.run(part));
        }
        paragraph(Use.CELL, "", "");
    }
}
