package se.fyrvakt.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person asked the page Historik to show; an address may leave any of it out. */
public record HistoryFilter(
        @Nullable String register,
        @Nullable String vem,
        @Nullable LocalDate fran,
        @Nullable LocalDate till,
        @Nullable Integer sida) {

    int page() {
        return sida == null ? 1 : Math.max(sida, 1);
    }

    String who() {
        return vem == null ? "" : vem.strip();
    }

    String of() {
        return register == null ? "" : register;
    }
}
