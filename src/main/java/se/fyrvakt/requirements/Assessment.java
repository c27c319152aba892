package se.fyrvakt.requirements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody decided of a requirement on a day. */
record Assessment(
        long id,
        int version,
        Result result,
        @Nullable String motive,
        @Nullable String evidence,
        @Nullable String responsible,
        LocalDate day,
        @Nullable Remedy remedy) {

    /** The measure that is to close a gap. */
    record Remedy(long id, String number, @Nullable String status) {

        /** Nothing more comes of it. */
        boolean isOver() {
            return "klar".equals(status) || "avbruten".equals(status);
        }

        String href() {
            return "/atgarder/~" + id;
        }
    }

    /** Tells whether somebody has assessed since the page was shown. */
    String mark() {
        return id + "." + version;
    }

    /** A gap that nothing has been planned for. */
    boolean isUnattended() {
        return result.isGap() && remedy == null;
    }
}
