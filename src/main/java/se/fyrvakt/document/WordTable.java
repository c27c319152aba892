package se.fyrvakt.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.document.WordStyles.Use;

/** A table as WordprocessingML, its header repeated on every page. */
final class WordTable {

    private static final String OPENING = """
            <w:tbl><w:tblPr><w:tblStyle w:val="%s"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="0420" w:firstRow="1" \
            w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="%s"/></w:tblPr>
            """;

    /** Twentieths of a point. */
    private static final int PAGE = 9400;

    private static final int LETTER = 112;
    /** In letters: what is never broken, and what is broken anyway. */
    private static final int SHORT = 16;

    private static final int LONG = 50;

    private final Table table;
    private final WordStyles styles;
    private final Anchors anchors;
    private final int[] widths;

    WordTable(Table table, WordStyles styles, Anchors anchors) {
        this.table = table;
        this.styles = styles;
        this.anchors = anchors;
        this.widths = widths(table);
    }

    void write(StringBuilder out) {
        out.append(OPENING.formatted(styles.id(Use.TABLE), Markup.escaped(table.caption())));
        out.append("<w:tblGrid>");
        for (var width : widths) {
            out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        out.append("</w:tblGrid>\n");
        row(out, "<w:tblHeader/>", table.header(), null);
        table.rows().forEach(row -> row(out, "", row.cells(), anchors.name(row)));
        out.append("</w:tbl>\n");
    }

    private void row(StringBuilder out, String properties, List<String> cells, @Nullable String name) {
        out.append("<w:tr><w:trPr><w:cantSplit/>").append(properties).append("</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            cell(out, i, cells.get(i), i == 0 ? name : null);
        }
        out.append("</w:tr>\n");
    }

    private void cell(StringBuilder out, int column, String text, @Nullable String name) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[column]);
        out.append("\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"")
                .append(styles.id(Use.CELL))
                .append("\"/>");
        out.append(table.numeric().contains(column) ? "<w:jc w:val=\"right\"/></w:pPr>" : "</w:pPr>");
        out.append(name == null ? WordRuns.plain(text) : marked(name, WordRuns.plain(text)));
        out.append("</w:p></w:tc>");
    }

    /** The name's number is the bookmark's id too. */
    private static String marked(String name, String runs) {
        var id = " w:id=\"" + name.replaceAll("\\D", "") + "\"";
        return "<w:bookmarkStart" + id + " w:name=\"" + name + "\"/>" + runs + "<w:bookmarkEnd" + id + "/>";
    }

    /** Keys and numbers get what they need, texts share the rest, out of the width of the page. */
    private static int[] widths(Table table) {
        var needs = IntStream.range(0, table.header().size())
                .map(column -> need(table, column))
                .toArray();
        var kept = IntStream.of(needs).filter(WordTable::isKept).sum();
        var shared = IntStream.of(needs).sum() - kept;
        return shared == 0 || kept > PAGE / 2
                ? IntStream.of(needs).map(need -> PAGE * need / (kept + shared)).toArray()
                : IntStream.of(needs)
                        .map(need -> isKept(need) ? need : (PAGE - kept) * need / shared)
                        .toArray();
    }

    private static boolean isKept(int need) {
        return need <= SHORT * LETTER;
    }

    private static int need(Table table, int column) {
        var cells = table.rows().stream().map(row -> row.cells().get(column));
        var longest = Stream.concat(cells, Stream.of(table.header().get(column)))
                .mapToInt(String::length)
                .max();
        return LETTER * (2 + Math.min(longest.orElse(0), LONG));
    }
}
