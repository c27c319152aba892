package se.fyrvakt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Masked;
import se.fyrvakt.document.Run;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.figures.FigureValues;

/**
 * The text of a section as it is written: paragraphs with blank lines between, points that begin with a hyphen,
 * figures by their names within braces, so that nobody types over one, and what is secret within double brackets with the
 * paragraph first: {@code [[OSL 18 kap. 8 §: texten]]}.
 */
record ReportText(FigureValues values, Secrecy secrecy) {

    private static final Pattern MARK = Pattern.compile("\\{([^{}\\n]+)}|\\[\\[([^:\\]]+):\\s*(.*?)]]", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\{([^{}\\n]+)}");
    private static final Pattern BLANK = Pattern.compile("\\R\\s*\\R");

    List<Block> blocks(String text) {
        return BLANK.splitAsStream(text.strip())
                .filter(part -> !part.isBlank())
                .flatMap(this::blocks1)
                .toList();
    }

    private Stream<Block> blocks1(String part) {
        var points = part.lines().map(String::strip).toList();
        var first = points.stream().takeWhile(line -> !isPoint(line)).collect(Collectors.joining(" "));
        var rest = points.stream()
                .dropWhile(line -> !isPoint(line))
                .map(this::point)
                .toList();
        return Stream.of(
                        Optional.of(first)
                                .filter(each -> !each.isEmpty())
                                .<Block>map(each -> new Block.Paragraph(runs(each))),
                        Optional.of(rest).filter(each -> !each.isEmpty()).<Block>map(Block.Bullets::new))
                .flatMap(Optional::stream);
    }

    private static boolean isPoint(String line) {
        return line.startsWith("- ");
    }

    private List<Run> point(String line) {
        return runs(isPoint(line) ? line.substring(2) : line);
    }

    List<Run> runs(String line) {
        var runs = new ArrayList<Run>();
        var mark = MARK.matcher(line);
        int at = 0;
        while (mark.find()) {
            text(line.substring(at, mark.start()), runs);
            runs.addAll(marked(mark.toMatchResult()));
            at = mark.end();
        }
        text(line.substring(at), runs);
        return runs;
    }

    private static void text(String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run.Text(text));
        }
    }

    private List<Run> marked(MatchResult mark) {
        if (mark.group(1) == null) {
            return secrecy == Secrecy.WHOLE ? runs(mark.group(3)) : List.of(masked(mark.group(2)));
        }
        var name = mark.group(1).strip();
        return List.of(values.knows(name) ? link(values.get(name)) : new Run.Text(mark.group()));
    }

    /** @param secrecy the paragraph, with or without the law's name */
    static Masked masked(String secrecy) {
        return new Masked(secrecy.strip().replaceFirst("^OSL\\s+", ""));
    }

    private static Run link(FigureValue value) {
        return new Run.FigureLink(value.written(), value.name());
    }

    /** As plain text, for a cell. */
    String plain(String line) {
        return runs(line).stream().map(ReportText::shown).collect(Collectors.joining());
    }

    static String shown(Run run) {
        return switch (run) {
            case Run.Text(var text) -> text;
            case Run.Strong(var text) -> text;
            case Run.FigureLink(var shown, var anchor) -> shown;
            case Masked masked -> masked.shown();
        };
    }

    /** The names within braces, in order, what is secret included. */
    static List<String> figures(String text) {
        return NAME.matcher(text).results().map(mark -> mark.group(1).strip()).toList();
    }

    /** Whether some double bracket opens or closes no mark, so that what is secret would be published. */
    static boolean hasLooseBrackets(String text) {
        var without = MARK.matcher(text).replaceAll("");
        return without.contains("[[") || without.contains("]]");
    }

    /** Names within braces that are no figures. */
    static List<String> unknown(String text, FigureValues values) {
        return figures(text).stream().filter(name -> !values.knows(name)).toList();
    }
}
