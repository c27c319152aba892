package se.fyrvakt.mail;

import org.jspecify.annotations.Nullable;

/**
 * What is told to somebody. It leaves the program, so it holds no more than what anybody may see: what they may read they
 * read by the link.
 *
 * @param kind what sort of thing it is, as people say it
 * @param body plain text, with an empty line between paragraphs
 * @param address where it leads in the program
 * @param action where one click in the program takes it on; null for nothing to take
 * @param isStatutory the law gives a time: it goes at once, and nobody can turn it off
 */
public record Letter(
        String kind,
        String subject,
        String body,
        String address,
        @Nullable String action,
        boolean isStatutory) {}
