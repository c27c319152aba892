package se.fyrvakt.tables;

import java.io.StringReader;
import java.util.HashMap;

/** Which character stands between the columns: the one that cuts the most rows alike. */
final class Separator {

    private static final String CANDIDATES = ";\t,|";
    private static final int ROWS = 100;

    private Separator() {}

    static char of(String sample) {
        if (sample.regionMatches(true, 0, "sep=", 0, 4) && sample.length() > 4) {
            return sample.charAt(4);
        }
        char best = ';';
        long most = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            long score = score(sample, CANDIDATES.charAt(i));
            if (score > most) {
                most = score;
                best = CANDIDATES.charAt(i);
            }
        }
        return best;
    }

    /** Separators in the rows that have the commonest number of columns. */
    private static long score(String sample, char separator) {
        var counts = new HashMap<Integer, Integer>();
        try (var rows = new TextRows(new StringReader(sample), separator, Limits.USUAL, false)) {
            int n = 0;
            for (var row = rows.next(); row != null && n < ROWS; row = rows.next(), n++) {
                counts.merge(row.size(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .mapToLong(e -> (e.getKey() - 1L) * e.getValue())
                .max()
                .orElse(0);
    }

    static String named(char separator) {
        return switch (separator) {
            case ';' -> "semikolon";
            case '\t' -> "tabb";
            case ',' -> "komma";
            case '|' -> "lodstreck";
            default -> "”" + separator + "”";
        };
    }
}
