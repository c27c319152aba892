package se.fyrvakt.queue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an asset is to be classified.
 *
 * @param since the day of what happened; null where there is none
 * @param about the number of the row that tells of it; null where no other than the asset's own does
 * @param detail what it is that is carried, or the fields that were changed; null for the other kinds
 */
record Because(
        Kind kind,
        @Nullable LocalDate since,
        @Nullable Long about,
        @Nullable String detail) {

    enum Kind {
        NEVER("Aldrig klassad", ""),
        EXPIRED("Gick ut", "/klassningar/~"),
        EXPIRING("Går ut", "/klassningar/~"),
        CARRIES("Bär något nytt", "/beroenden/~"),
        CHANGED("Leverantör, drift, lagrum eller personuppgifter ändrades", ""),
        INCIDENT("Verksamhetsrelaterad incident", "/incidenter/~");

        private final String word;
        private final String place;

        Kind(String word, String place) {
            this.word = word;
            this.place = place;
        }

        String word() {
            return word;
        }
    }

    /** Only those who read incidents are told of one. */
    String shown(boolean readsIncidents) {
        return since == null ? word(readsIncidents) : word(readsIncidents) + " " + since;
    }

    private String word(boolean readsIncidents) {
        return switch (kind) {
            case CARRIES -> "Bär " + detail + " sedan";
            case CHANGED -> "Ändrat: " + detail;
            case INCIDENT -> readsIncidents ? kind.word : "Något hände";
            case NEVER, EXPIRED, EXPIRING -> kind.word;
        };
    }

    /** Where one reads of it; null where the asset's own page says all, and for those who may not. */
    @Nullable
    String href(boolean readsIncidents) {
        return about == null || kind == Kind.INCIDENT && !readsIncidents ? null : kind.place + about;
    }
}
