package se.fyrvakt.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.kernel.Swedish;

/** Turns of phrase that several sections share. */
final class Phrases {

    private Phrases() {}

    static String figure(String name) {
        return "{" + name + "}";
    }

    static String paragraphs(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    static String points(List<String> points) {
        return points.stream().map(point -> "- " + point).collect(Collectors.joining("\n"));
    }

    /** " Ett år tidigare var det 8 av 98 (8,2 %)."; nothing where it was not measured then. */
    static String yearBefore(Basis basis, String name) {
        if (!basis.yearBefore().knows(name)) {
            return "";
        }
        FigureValue before = basis.yearBefore().get(name);
        return before.isMeasured() ? " Ett år tidigare var det " + before.written() + "." : "";
    }

    /** " enligt uttag 2023-11-16", or nothing for a register that is kept by hand. */
    static String extract(Basis basis, String register) {
        var day = basis.extracted().get(register);
        return day == null ? "" : " enligt uttag " + day;
    }

    static String day(LocalDate day) {
        return Swedish.longDay(day);
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** "bluffmejl, Mänskliga faktorn" → a sentence that ends with a full stop. */
    static String sentence(String text) {
        var line = oneLine(text);
        return line.isEmpty() || line.endsWith(".") || line.endsWith("!") || line.endsWith("?") ? line : line + ".";
    }

    /** Braces and brackets of what people have written are not ours. */
    static String plain(String text) {
        return text.replace('{', '(').replace('}', ')').replace("[[", "[").replace("]]", "]");
    }

    /** Within marks where the row is secret. */
    static String guarded(RegisterFacts.Marked row, String text) {
        var secrecy = row.secrecy();
        return secrecy == null ? plain(text) : "[[%s: %s]]".formatted(secrecy.replace(":", ""), plain(text));
    }
}
