package se.fyrvakt.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The latest export of a source, and what differs from the one before: accounts and folders are counted, each once.
 *
 * @param before the day of the export before; null for none, and then nothing differs
 * @param held accounts and folders that somebody reaches
 * @param added those that the one before lacked
 * @param gone those that only the one before has
 * @param changed those with other entitlements than before
 */
record ExportChange(
        String assetCode,
        String asset,
        String source,
        LocalDate day,
        @Nullable LocalDate before,
        long held,
        long added,
        long gone,
        long changed) {

    /** The system's rows in their register. */
    String rows() {
        return "/behorigheter?tillgang=" + URLEncoder.encode(assetCode, StandardCharsets.UTF_8);
    }
}
