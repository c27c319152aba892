package se.fyrvakt.history;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Page;

/**
 * What a person asked the page Historik to show, read from the address.
 *
 * @param register empty for all
 * @param who a part of the name of who did it; empty for anybody
 * @param from the first day; null for no first
 * @param until the last day; null for no last
 */
record HistoryFilter(
        String register,
        String who,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int page) {

    static HistoryFilter of(Map<String, String> query) {
        var page = query.getOrDefault("sida", "");
        return new HistoryFilter(
                query.getOrDefault("register", ""),
                query.getOrDefault("vem", "").strip(),
                day(query.get("fran")),
                day(query.get("till")),
                Page.number(page));
    }

    /** A day that cannot be read is as none: an address somebody wrote by hand narrows nothing. */
    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    boolean isNarrow() {
        return !register.isEmpty() || !who.isEmpty() || from != null || until != null;
    }

    String onPage(int number) {
        return Stream.of(
                        Map.entry("register", register),
                        Map.entry("vem", who),
                        Map.entry("fran", from == null ? "" : from.toString()),
                        Map.entry("till", until == null ? "" : until.toString()),
                        Map.entry("sida", number == 1 ? "" : String.valueOf(number)))
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "="
                        + java.net.URLEncoder.encode(part.getValue(), java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/historik?", ""));
    }
}
