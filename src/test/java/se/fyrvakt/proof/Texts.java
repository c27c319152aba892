package se.fyrvakt.proof;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of canonical files, and what they mean. */
final class Texts {

    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static final Pattern WITH_OFFSET = Pattern.compile(".*(Z|[-+]\\d{2}:\\d{2})");

    private Texts() {}

    /** What texts and codes are compared by. */
    static String key(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Stockholm's time where no offset is written; of an hour that comes twice, the earlier. */
    static Instant moment(String text) {
        var iso = text.strip().replace(' ', 'T');
        return WITH_OFFSET.matcher(iso).matches()
                ? OffsetDateTime.parse(iso).toInstant()
                : ZonedDateTime.of(LocalDateTime.parse(iso), STOCKHOLM)
                        .withEarlierOffsetAtOverlap()
                        .toInstant();
    }
}
