package se.fyrvakt.tables;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which known columns an unknown title is likest. */
final class Likeness {

    private static final int SHOWN = 3;

    private Likeness() {}

    static List<String> likeliest(String title, List<HeaderWord> words) {
        var key = Header.key(title);
        return words.stream()
                .filter(word -> distance(key, word) < 0.6)
                .sorted(Comparator.comparingDouble(word -> distance(key, word)))
                .map(HeaderWord::name)
                .limit(SHOWN)
                .toList();
    }

    /** 0 for the same, 1 for nothing alike; a name that holds the other is half way. */
    private static double distance(String key, HeaderWord word) {
        return Stream.concat(Stream.of(word.name()), word.aliases().stream())
                .map(Header::key)
                .mapToDouble(name -> distance(key, name))
                .min()
                .orElse(1);
    }

    private static double distance(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (a.isEmpty() || b.isEmpty() || longest > 200) {
            return 1;
        }
        double edits = (double) edits(a, b) / longest;
        boolean holds = Math.min(a.length(), b.length()) > 3 && (a.contains(b) || b.contains(a));
        return holds ? Math.min(0.5, edits) : edits;
    }

    /** Levenshtein's: letters put in, taken out or exchanged. */
    private static int edits(String a, String b) {
        var before = new int[b.length() + 1];
        var now = new int[b.length() + 1];
        java.util.Arrays.setAll(before, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(exchanged, Math.min(before[j], now[j - 1]) + 1);
            }
            var spare = before;
            before = now;
            now = spare;
        }
        return before[b.length()];
    }
}
