package se.fyrvakt.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A chart for paper: the name left of its bar and the value right, in px (96 an inch). It is drawn in
 * parts, so that a page can end between them.
 */
final class ChartDrawing {

    static final int WIDTH = 626;
    private static final double LETTER = 13;
    private static final int LINE = 16;
    private static final int GAP = 4;
    private static final int BAR = 11;
    private static final int SPACE = 10;
    private static final int WIDEST_LABEL = 250;
    private static final int HIGHEST = 240;

    /** The font is read when the first chart is drawn, not when the program starts. */
    private static final class Letters {
        static final Lettering ALL = new Lettering(LETTER);
    }

    /** @param said the same for those who do not see it */
    record Part(String svg, int height, String said) {}

    private final Chart chart;
    private final double labels;
    private final double values;
    private final List<Part> parts = new ArrayList<>();
    private StringBuilder out = new StringBuilder();
    private final List<Chart.Bar> drawn = new ArrayList<>();
    private int y;

    private ChartDrawing(Chart chart) {
        this.chart = chart;
        this.labels = Math.min(WIDEST_LABEL, widest(Chart.Bar::label));
        this.values = Math.min(WIDEST_LABEL, widest(Chart.Bar::shown));
    }

    static List<Part> parts(Chart chart) {
        var drawing = new ChartDrawing(chart);
        chart.bars().forEach(drawing::bar);
        drawing.finish();
        return List.copyOf(drawing.parts);
    }

    private double widest(Function<Chart.Bar, String> text) {
        return chart.bars().stream()
                .mapToDouble(bar -> Letters.ALL.width(text.apply(bar)))
                .max()
                .orElse(0);
    }

    private void bar(Chart.Bar bar) {
        var label = lines(bar.label(), labels);
        var value = lines(bar.shown(), values);
        var high = LINE * Math.max(label.size(), value.size()) + GAP;
        if (y + high > HIGHEST) {
            finish();
        }
        texts(label, 0, "#182633");
        texts(value, WIDTH - 1 - values, bar.measured() ? "#182633" : "#445360");
        track(bar);
        drawn.add(bar);
        y += high;
    }

    private static List<String> lines(String text, double width) {
        return Lines.of(text, line -> Letters.ALL.width(line) <= width + 0.01);
    }

    private void texts(List<String> lines, double x, String fill) {
        for (int i = 0; i < lines.size(); i++) {
            var path = Letters.ALL.path(lines.get(i), x, y + LINE * i + LETTER - 1);
            out.append("<path fill=\"")
                    .append(fill)
                    .append("\" d=\"")
                    .append(path)
                    .append("\"/>\n");
        }
    }

    private void track(Chart.Bar bar) {
        var from = labels == 0 ? 0 : labels + SPACE;
        var room = WIDTH - values - SPACE - from;
        if (bar.measured()) {
            rect(from, room, "fill=\"#DCE8EF\"");
            rect(from, room * bar.share(), "fill=\"#044F73\"");
        } else {
            rect(from + 0.5, room - 1, "fill=\"none\" stroke=\"#6E7E89\" stroke-dasharray=\"3 3\"");
        }
    }

    private void rect(double x, double width, String paint) {
        out.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.2f\" y=\"%d\" width=\"%.2f\" height=\"%d\" %s/>\n",
                x,
                y + 3,
                width,
                BAR,
                paint));
    }

    private void finish() {
        parts.add(new Part("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d">
                %s</svg>""".formatted(WIDTH, y, WIDTH, y, out), y, said()));
        drawn.clear();
        out = new StringBuilder();
        y = 0;
    }

    private String said() {
        var more = parts.isEmpty() ? "" : " (fortsättning)";
        return chart.title() + more + ". " + new Chart(chart.title(), chart.description(), drawn).said();
    }
}
