package se.fyrvakt.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a PDF joined to paragraphs, as well as it can be done: a PDF does not say where they end. Page numbers are left
 * out.
 */
final class PdfLines {

    private static final Pattern PAGE = Pattern.compile("(?i).*\\b(sida|page) \\d+ ?(\\(\\d+\\)|av \\d+|of \\d+)\\s*");

    private PdfLines() {}

    static List<String> paragraphs(String text) {
        var paragraphs = new ArrayList<String>();
        var open = "";
        for (var line : text.lines().map(String::strip).filter(PdfLines::says).toList()) {
            if (goesOn(open, line)) {
                open = open + " " + line;
            } else {
                paragraphs.add(open);
                open = line;
            }
        }
        paragraphs.add(open);
        return paragraphs;
    }

    private static boolean says(String line) {
        return !line.isEmpty() && !PAGE.matcher(line).matches();
    }

    /** A long line that ends no sentence, and what follows does not begin one. */
    private static boolean goesOn(String line, String next) {
        return line.length() > 60 && !line.matches(".*[.!?:]") && !next.matches("[•\\-–]? ?\\d*\\. .*|• .*");
    }
}
