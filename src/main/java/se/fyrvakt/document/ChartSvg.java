package se.fyrvakt.document;

import static se.fyrvakt.document.Markup.escaped;

import java.util.List;
import java.util.Locale;

/**
 * A chart for screens: the name above its bar, widths in per cent, so that letters keep their size from 320 px up. Classes
 * for the stylesheet of pages; colours as attributes for files that have none.
 */
public final class ChartSvg {

    private static final int LINE = 20;
    private static final int BAR = 12;
    private static final int GAP = 12;
    /** Letters of 15 px that a line of 290 px has room for, whatever the font. */
    private static final int LETTERS = 36;

    private final Chart chart;
    private final int letters;
    private final StringBuilder out = new StringBuilder();
    private int y;

    private ChartSvg(Chart chart) {
        this.chart = chart;
        var longest = chart.bars().stream()
                .mapToInt(bar -> bar.shown().length())
                .max()
                .orElse(0);
        this.letters = Math.max(16, LETTERS - longest);
    }

    /** An svg element without style attributes, with its title and all its values for those who do not see it. */
    public static String svg(Chart chart) {
        return new ChartSvg(chart).drawn();
    }

    private String drawn() {
        chart.bars().forEach(this::bar);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" width="100%%" height="%d" font-size="15">
                <title>%s</title><desc>%s</desc>
                %s</svg>""".formatted(y, escaped(chart.title()), escaped(chart.said()), out);
    }

    private void bar(Chart.Bar bar) {
        var lines = lines(bar.label());
        for (var line : lines) {
            y += LINE;
            text("chart-label", "0", "start", "#182633", line);
        }
        text(bar.measured() ? "chart-value" : "chart-unmeasured", "100%", "end", "#182633", bar.shown());
        y += LINE - BAR - 2;
        rect(bar.measured() ? "chart-track" : "chart-track chart-track--unmeasured", "100%", "#DCE8EF");
        if (bar.measured() && bar.share() > 0) {
            rect("chart-bar", percent(bar.share()), "#044F73");
        }
        y += BAR + GAP;
    }

    private List<String> lines(String label) {
        return label.isEmpty() ? List.of("") : Lines.of(label, text -> text.length() <= letters);
    }

    private void text(String kind, String x, String anchor, String fill, String text) {
        if (!text.isEmpty()) {
            out.append("<text class=\"%s\" x=\"%s\" y=\"%d\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n"
                    .formatted(kind, x, y - 5, anchor, fill, escaped(text)));
        }
    }

    private void rect(String kind, String width, String fill) {
        out.append("<rect class=\"%s\" x=\"0\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"%s\"></rect>\n"
                .formatted(kind, y - 5, width, BAR, fill));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
