package se.fyrvakt.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a reporter follows a report by: sixteen characters of an alphabet of 32 in which none looks like another. Only its
 * digest is stored. It is made of the form's own mark, so that a form sent twice has one.
 *
 * @param text without what parts it
 */
record Receipt(String text) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;

    static Receipt of(UUID mark) {
        var digest = digest("kvitto " + mark);
        return new Receipt(IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(digest[i] & 31)))
                .collect(Collectors.joining()));
    }

    /** However it was typed. */
    static Receipt typed(String text) {
        return new Receipt(text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    /** The mark under which the report is kept, from which the receipt cannot be made again. */
    static UUID sending(UUID mark) {
        var digest = ByteBuffer.wrap(digest("anmälan " + mark));
        return new UUID(digest.getLong(), digest.getLong());
    }

    /** "7KQD-…": four groups of four. */
    String grouped() {
        return text.replaceAll("(.{4})(?!$)", "$1-");
    }

    byte[] digest() {
        return digest(text);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A secret shows itself to nobody, logs included. */
    @Override
    public String toString() {
        return "Receipt";
    }
}
