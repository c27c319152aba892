package se.fyrvakt.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file that is kept for ever.
 *
 * @param digest its SHA-256 when it was kept
 */
record KeptFile(String name, byte[] content, byte[] digest) {

    static KeptFile of(String name, byte[] content) {
        return new KeptFile(name, content, sha256(content));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it is still what was kept. */
    boolean isSound() {
        return Arrays.equals(digest, sha256(content));
    }

    String checksum() {
        return HexFormat.of().formatHex(digest);
    }
}
