package se.fyrvakt.warnings;

import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.mail.Letter;

/** What a warning says: which case and how long is left, and nothing of what has happened. */
final class WarningLetter {

    private WarningLetter() {}

    static Letter of(WatchedStep step, int hours) {
        return new Letter(
                "larm om frist",
                subject(step.number(), hours),
                "Något ska enligt lag vara skickat senast %s.\n\n%s"
                        .formatted(Swedish.moment(step.due()), step.takenBy() == null ? ASK : TAKEN),
                "/meddelanden",
                step.takenBy() == null ? step.action() : null,
                true);
    }

    private static final String ASK = "Tryck Jag tar det, så larmas ingen mer just nu. Annars larmas nästa i listan.";
    private static final String TAKEN = "Någon har tagit det. Det är inte skickat än.";

    private static String subject(String number, int hours) {
        return hours == 0
                ? "Frist har passerat: " + number
                : "Högst %s till frist: %s".formatted(Swedish.count(hours, "timme", "timmar"), number);
    }
}
