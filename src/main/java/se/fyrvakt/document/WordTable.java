package se.fyrvakt.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.document.WordStyles.Use;

/** A table as WordprocessingML, its header repeated on every page. */
final class WordTable {

    private static final String OPENING = """
            <w:tbl><w:tblPr><w:tblStyle w:val="%s"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="0420" w:firstRow="1" \
            w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="%s"/></w:tblPr>
            """;

    private final Table table;
    private final WordStyles styles;
    private final Anchors anchors;

    WordTable(Table table, WordStyles styles, Anchors anchors) {
        this.table = table;
        this.styles = styles;
        this.anchors = anchors;
    }

    void write(StringBuilder out) {
        out.append(OPENING.formatted(styles.id(Use.TABLE), Markup.escaped(table.caption())));
        out.append("<w:tblGrid>");
        table.header().forEach(cell -> out.append("<w:gridCol/>"));
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
        out.append("<w:tc><w:tcPr/><w:p><w:pPr><w:pStyle w:val=\"").append(styles.id(Use.CELL)).append("\"/>");
        out.append(table.numeric().contains(column) ? "<w:jc w:val=\"right\"/></w:pPr>" : "</w:pPr>");
        out.append(name == null ? WordRuns.plain(text) : marked(name, WordRuns.plain(text)));
        out.append("</w:p></w:tc>");
    }

    /** The name's number is the bookmark's id too. */
    private static String marked(String name, String runs) {
        var id = " w:id=\"" + name.replaceAll("\\D", "") + "\"";
        return "<w:bookmarkStart" + id + " w:name=\"" + name + "\"/>" + runs + "<w:bookmarkEnd" + id + "/>";
    }
}
