package se.fyrvakt.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What the address of a calendar ends with: the administration, whose policies it is looked up under, and 192 random bits. */
record FeedAddress(int administration, String secret) {

    static final String PATH = "/kalender/";
    static final String ENDING = ".ics";

    private static final FeedAddress NOBODY = new FeedAddress(0, "");
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedAddress random(int administration) {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new FeedAddress(
                administration, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Called by Spring for a part of an address. */
    public static FeedAddress valueOf(String text) {
        if (!text.matches("[0-9]{1,9}\\.[A-Za-z0-9_-]{32}\\.ics")) {
            return NOBODY;
        }
        var dot = text.indexOf('.');
        return new FeedAddress(
                Integer.parseInt(text.substring(0, dot)), text.substring(dot + 1, text.length() - ENDING.length()));
    }

    String path() {
        return PATH + administration + "." + secret + ENDING;
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** A secret shows itself to nobody, logs included. */
    @Override
    public String toString() {
        return "FeedAddress";
    }
}
