package se.fyrvakt.queue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an asset is to be classified.
 *
 * @param since the day of what happened; null where there is none
 */
record Because(Kind kind, @Nullable LocalDate since) {

    enum Kind {
        NEVER("Aldrig klassad"),
        EXPIRED("Gick ut"),
        EXPIRING("Går ut"),
        CARRIES("Bär ny information sedan"),
        CHANGED("Leverantör, drift, lagrum eller personuppgifter ändrades"),
        INCIDENT("Verksamhetsrelaterad incident");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Only those who read incidents are told of one. */
    String shown(boolean readsIncidents) {
        var word = kind == Kind.INCIDENT && !readsIncidents ? "Något hände" : kind.word;
        return since == null ? word : word + " " + since;
    }
}
