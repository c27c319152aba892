package se.fyrvakt.web;

import org.jspecify.annotations.Nullable;

/**
 * A label and what is known under it.
 *
 * @param value empty when nothing is known, which the page says
 * @param address where the value leads; null when nowhere
 */
public record Fact(String label, String value, @Nullable String address) {

    public static Fact of(String label, @Nullable String value) {
        return new Fact(label, value == null ? "" : value, null);
    }
}
