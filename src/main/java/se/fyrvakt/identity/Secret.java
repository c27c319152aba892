package se.fyrvakt.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What a browser or a link carries, 256 random bits as text. Only its digest is stored. */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] digest() {
        return digest(text);
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A secret shows itself to nobody, logs included. */
    @Override
    public String toString() {
        return "Secret";
    }
}
