package se.fyrvakt.handling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows of a measure: the document it changes, who has read the version in force, and the course it gives.
 *
 * @param document the title; empty where the measure is about none
 * @param from since when the version in force is; null where none is
 * @param isNew whether that version came after the measure was recommended
 * @param read "12 av 40"; empty where nobody is to read it
 * @param course the name; empty where the measure is about none
 * @param taken as {@code read}, of those whom the course is for
 */
record ChainLink(
        String measure,
        String document,
        @Nullable LocalDate from,
        boolean isNew,
        String read,
        String course,
        String taken) {

    static final List<String> HEADER =
            List.of("Åtgärd", "Styrdokument", "Version", "Har läst", "Kurs", "Har gått kursen");

    /** "ny, gäller från 2026-03-01". */
    String version() {
        return document.isEmpty()
                ? ""
                : from == null ? "gäller inte än" : (isNew ? "ny, gäller från " : "ingen ny sedan ") + from;
    }
}
