package se.fyrvakt.register;

import java.util.Map;

/**
 * Rows of a register that are picked out together.
 *
 * @param kept what the address says to ask for them, and goes on saying
 * @param label what they are behind: "Klassade tillgångar"
 * @param day as of when, in words
 * @param href where that is shown
 * @param condition SQL that holds for the rows {@code t}
 * @param parameters of the condition, none of them called as the list's own
 */
public record Selection(
        Map<String, String> kept,
        String label,
        String day,
        String href,
        String condition,
        Map<String, Object> parameters) {}
