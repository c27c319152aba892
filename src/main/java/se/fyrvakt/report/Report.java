package se.fyrvakt.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Subject;

/**
 * An annual report in the program: a draft, until it is adopted and never changes again.
 *
 * @param version of the row, for those who change it at the same time
 * @param edition 1 for the first of its year; a correction of an adopted one is the next
 * @param day what it says holds this day
 */
record Report(
        long id,
        int version,
        int year,
        int edition,
        LocalDate day,
        ReportHead head,
        List<Long> mostImportant,
        @Nullable Adoption adoption) {

    /** The name its history stands under. */
    static final String HISTORY = "arsrapporter";

    /**
     * @param decidedOn the day of the decision
     * @param computedAt when its figures were computed
     * @param digest of all its files together (SHA-256)
     */
    record Adoption(LocalDate decidedOn, Instant at, String by, Instant computedAt, byte[] digest) {
        String checksum() {
            return HexFormat.of().formatHex(digest);
        }
    }

    boolean isDraft() {
        return adoption == null;
    }

    /** "Årsrapport 2023", "Årsrapport 2023, version 2". */
    String label() {
        return "Årsrapport " + year + (edition == 1 ? "" : ", version " + edition);
    }

    String address() {
        return "/arsrapport/" + id;
    }

    Subject subject() {
        return new Subject(HISTORY, id);
    }
}
