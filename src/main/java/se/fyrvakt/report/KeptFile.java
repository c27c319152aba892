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

    /** Its bytes; one that is no longer what was kept is not given out as if it were. */
    byte[] sound() {
        if (!Arrays.equals(digest, sha256(content))) {
            throw new IllegalStateException("%s has another checksum than it was kept with".formatted(name));
        }
        return content;
    }

    String checksum() {
        return HexFormat.of().formatHex(digest);
    }
}
