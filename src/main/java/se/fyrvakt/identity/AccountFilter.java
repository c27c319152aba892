package se.fyrvakt.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/** What the list of accounts was asked to show; an address may leave any of it out. */
record AccountFilter(@Nullable String q, @Nullable Integer sida) {

    String words() {
        return AccountForm.tidy(q);
    }

    int page() {
        return Math.max(requireNonNullElse(sida, 1), 1);
    }

    boolean isNarrow() {
        return !words().isEmpty();
    }

    String onPage(int number) {
        return "/konton?q=" + URLEncoder.encode(words(), UTF_8) + "&sida=" + number;
    }
}
