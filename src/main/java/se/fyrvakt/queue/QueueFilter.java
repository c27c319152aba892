package se.fyrvakt.queue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the queue somebody looks at.
 *
 * @param whose "egna", "andras" or empty for all
 * @param reason null for any
 */
record QueueFilter(String whose, Because.@Nullable Kind reason, int page) {

    private static final int MOST_PAGES = 100_000;

    static QueueFilter of(Map<String, String> query) {
        var page = query.getOrDefault("sida", "");
        var number = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
        return new QueueFilter(
                query.getOrDefault("vems", "").replaceAll("[^a-z]", ""),
                Arrays.stream(Because.Kind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(query.getOrDefault("skal", "")))
                        .findFirst()
                        .orElse(null),
                Math.min(number, MOST_PAGES));
    }

    /** The address of another page of the same part. */
    String address(int other) {
        return "/klassningsko?vems=" + whose + "&skal=" + chosen() + "&sida=" + other;
    }

    String chosen() {
        return reason == null ? "" : reason.name().toLowerCase(java.util.Locale.ROOT);
    }

    static Map<String, String> owners() {
        var words = new LinkedHashMap<String, String>();
        words.put("egna", "Våra att klassa");
        words.put("andras", "Andras att fråga om");
        return words;
    }

    static Map<String, String> reasons() {
        var words = new LinkedHashMap<String, String>();
        for (var kind : Because.Kind.values()) {
            words.put(kind.name().toLowerCase(java.util.Locale.ROOT), kind.word());
        }
        return words;
    }
}
