package se.fyrvakt.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Text broken into lines, between words where it can be and within them where it must. */
final class Lines {

    private Lines() {}

    static List<String> of(String text, Predicate<String> fits) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("[ \\t\\n\\r]+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && !fits.test(longer)) {
                lines.add(line);
                longer = word;
            }
            line = broken(longer, fits, lines);
        }
        lines.add(line);
        return lines;
    }

    /** Adds the full lines of a word that is too long for one; what is left begins the next. */
    private static String broken(String word, Predicate<String> fits, List<String> lines) {
        var rest = word;
        while (!fits.test(rest) && rest.length() > 1) {
            var cut = rest.length() - 1;
            while (cut > 1 && !fits.test(rest.substring(0, cut))) {
                cut--;
            }
            cut = Character.isLowSurrogate(rest.charAt(cut)) && cut > 1 ? cut - 1 : cut;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        return rest;
    }
}
