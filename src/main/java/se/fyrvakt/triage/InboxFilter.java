package se.fyrvakt.triage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.fyrvakt.kernel.Page;

/**
 * Which part of the inbox somebody looks at, read from the address.
 *
 * @param kind empty for all
 * @param unit the code of one; those under it are looked at too. Empty for all
 * @param words all of them anywhere in what was reported
 */
record InboxFilter(String kind, String unit, List<String> words, int page) {

    static final String ADDRESS = "/incidentinkorg";
    static final String KIND = "slag";
    static final String UNIT = "enhet";
    static final String WORDS = "q";

    private static final int MOST_WORDS = 8;

    static InboxFilter of(Map<String, String> query) {
        var page = query.getOrDefault("sida", "");
        return new InboxFilter(
                query.getOrDefault(KIND, "").strip(),
                query.getOrDefault(UNIT, "").strip(),
                Stream.of(query.getOrDefault(WORDS, "").strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList(),
                Page.number(page));
    }

    boolean isNarrow() {
        return !kind.isEmpty() || !unit.isEmpty() || !words.isEmpty();
    }

    String q() {
        return String.join(" ", words);
    }

    /** Of this page, where what is done about it is sent. */
    String address() {
        return address(page);
    }

    String address(int other) {
        var query = Stream.of(
                        Map.entry(KIND, kind),
                        Map.entry(UNIT, unit),
                        Map.entry(WORDS, q()),
                        Map.entry("sida", other == 1 ? "" : String.valueOf(other)))
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? ADDRESS : ADDRESS + "?" + query;
    }
}
