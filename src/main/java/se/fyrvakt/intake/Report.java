package se.fyrvakt.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.tables.IdentityNumbers;

/**
 * A mail as a report of an incident, with personal identity numbers masked.
 *
 * @param digest of what the mail is known by
 */
record Report(String digest, String headline, String description, String headers, Instant at) {

    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST = 3800;
    private static final int LONGEST_HEADERS = 40_000;
    private static final String MASKED = "\n\n[Personnummer i mejlet är utbytta mot ”[personnummer]”.]";
    private static final String SHORTENED =
            "\n\n[Texten är avkortad. Hela mejlet finns i brevlådan, i mappen Inlästa.]";

    static Report of(MimeMessage mail, Instant now) throws MessagingException, IOException {
        var reading = MailReading.of(mail);
        return new Report(
                digest(mail, reading),
                headline(mail.getSubject()),
                description(clean(reading.text())),
                atMost(LONGEST_HEADERS, IdentityNumbers.masked(clean(reading.headers()))),
                at(mail, now));
    }

    /** By its own identifier; a mail without one by all that stands about it. */
    static String digest(MimeMessage mail, MailReading reading) throws MessagingException {
        return digest(Objects.requireNonNullElse(mail.getMessageID(), reading.headers() + reading.text()));
    }

    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String headline(@Nullable String subject) {
        var words = IdentityNumbers.masked(
                clean(subject == null ? "" : subject).replaceAll("\\s+", " ").strip());
        return words.isEmpty() ? "E-post utan ämne" : atMost(LONGEST_HEADLINE, words);
    }

    private static String description(String text) {
        var masked = IdentityNumbers.masked(text);
        var note = masked.equals(text) ? "" : MASKED;
        return masked.length() > LONGEST ? atMost(LONGEST, masked) + SHORTENED + note : masked + note;
    }

    private static String atMost(int characters, String text) {
        return text.length() > characters ? text.substring(0, characters) : text;
    }

    /** Without what no cell may hold. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ")
                .strip();
    }

    /** When the server took it, as far as it says. */
    private static Instant at(MimeMessage mail, Instant now) throws MessagingException {
        var received = mail.getReceivedDate();
        return received == null || received.toInstant().isAfter(now) ? now : received.toInstant();
    }

    /** The same mail always has the same. */
    String number() {
        return "E-" + digest.substring(0, 10);
    }
}
