package se.fyrvakt.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.kernel.Page;

/**
 * Which part of the queue somebody looks at, read from the address. What cannot be read narrows nothing.
 *
 * @param whose "egna", "andras" or empty for all
 * @param reason null for any
 * @param unit the code of one; those under it are looked at too. Empty for all
 * @param object the code of one; empty for all
 * @param hours a week that the forecast is asked for; empty for the setting's
 */
record QueueFilter(
        AsOf asOf, String whose, Because.@Nullable Kind reason, String unit, String object, String hours, int page) {

    static QueueFilter of(Map<String, String> query, LocalDate today) {
        var page = query.getOrDefault("sida", "");
        var whose = query.getOrDefault("vems", "");
        var hours = query.getOrDefault("timmar", "");
        return new QueueFilter(
                AsOf.read(query.getOrDefault(AsOf.DAY, ""), today),
                owners().containsKey(whose) ? whose : "",
                reason(query.getOrDefault("skal", "")),
                query.getOrDefault("enhet", "").strip(),
                query.getOrDefault("objekt", "").strip(),
                hours.matches("[0-9]{1,2}") ? hours : "",
                Page.number(page));
    }

    private static Because.@Nullable Kind reason(String word) {
        return Arrays.stream(Because.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    boolean isNarrow() {
        return !whose.isEmpty() || reason != null || !unit.isEmpty() || !object.isEmpty();
    }

    /** The address of another page of the same part. */
    String address(int other) {
        return Stream.concat(
                        kept().entrySet().stream(),
                        Stream.of(Map.entry("timmar", hours), Map.entry("sida", String.valueOf(other))))
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), UTF_8))
                .collect(Collectors.joining("&", "/klassningsko?", ""));
    }

    /** What the form of the forecast keeps of it, by the names in the address. */
    Map<String, String> kept() {
        var kept = new LinkedHashMap<String, String>();
        kept.put("dag", asOf.typed());
        kept.put("vems", whose);
        kept.put("skal", chosen());
        kept.put("enhet", unit);
        kept.put("objekt", object);
        kept.values().removeIf(String::isEmpty);
        return kept;
    }

    String chosen() {
        return reason == null ? "" : reason.name().toLowerCase(Locale.ROOT);
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
            words.put(kind.name().toLowerCase(Locale.ROOT), kind.word());
        }
        return words;
    }
}
