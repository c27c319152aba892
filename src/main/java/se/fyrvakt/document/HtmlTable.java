package se.fyrvakt.document;

import static se.fyrvakt.document.Markup.escaped;

import java.util.regex.Pattern;

/** A table in HTML: caption, header, and the first cell of each row as the row's heading. */
final class HtmlTable {

    private static final Pattern LONG_WORD = Pattern.compile("\\S{25}");
    private static final Pattern SHORT_KEY = Pattern.compile("\\S{1,16}");
    private static final int FEW = 12;

    private final Table table;
    private final Anchors anchors;

    HtmlTable(Table table, Anchors anchors) {
        this.table = table;
        this.anchors = anchors;
    }

    /** The wrap scrolls sideways where it is narrow, and can be reached by keyboard for that. */
    void write(StringBuilder out) {
        out.append("<div class=\"table-wrap").append(table.rows().size() <= FEW ? " few" : "");
        out.append("\" tabindex=\"0\" role=\"group\" aria-label=\"");
        out.append(escaped(table.caption())).append("\"><table>\n<caption>");
        out.append(escaped(table.caption())).append("</caption>\n<thead><tr>");
        for (int i = 0; i < table.header().size(); i++) {
            cell(out, "th scope=\"col\"", i, table.header().get(i));
        }
        out.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(out, row));
        out.append("</tbody>\n</table></div>\n");
    }

    private void row(StringBuilder out, Table.Row row) {
        var name = anchors.name(row);
        out.append(name == null ? "<tr>" : "<tr id=\"" + name + "\">");
        for (int i = 0; i < row.cells().size(); i++) {
            cell(out, i == 0 ? "th scope=\"row\"" : "td", i, row.cells().get(i));
        }
        out.append("</tr>\n");
    }

    private void cell(StringBuilder out, String tag, int column, String text) {
        out.append('<').append(tag).append(look(column, text)).append('>');
        out.append(escaped(text)).append("</").append(tag, 0, 2).append('>');
    }

    /** Only words that are too long for a column are broken within; else narrow columns would break every word. A key is never
     * broken at its hyphen. */
    private String look(int column, String text) {
        if (table.numeric().contains(column)) {
            return " class=\"number\"";
        }
        if (SHORT_KEY.matcher(text).matches()) {
            return " class=\"key\"";
        }
        return LONG_WORD.matcher(text).find() ? " class=\"long\"" : "";
    }
}
