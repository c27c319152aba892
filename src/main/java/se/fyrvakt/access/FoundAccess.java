package se.fyrvakt.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/**
 * A row of an export that deviates.
 *
 * @param account empty where the export has none
 * @param person whose it is; empty where nobody knows
 * @param until the last day of that person's employment; null for none
 * @param used when it was used the last time; null where the export does not say
 * @param findings why it deviates
 */
record FoundAccess(
        long id,
        String assetCode,
        String asset,
        String account,
        String folder,
        String entitlement,
        String person,
        String unit,
        @Nullable LocalDate until,
        @Nullable LocalDate used,
        LocalDate extracted,
        List<Finding> findings) {

    String address() {
        return FindingsPage.ADDRESS + "/" + id;
    }

    String who() {
        return person.isEmpty() ? account : person;
    }

    /** "Journalen, ändra, mapp FSK-01". */
    String what() {
        return Stream.of(asset, entitlement, folder.isEmpty() ? "" : "mapp " + folder)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** All it deviates by, in a line. */
    String reasons() {
        return findings.stream().map(Finding::sentence).collect(Collectors.joining(". "));
    }

    /** What is known of when it was used, and whether that was after the employment. */
    String use() {
        if (used == null) {
            return "Uttaget säger inte när den användes.";
        }
        var day = Swedish.longDay(used);
        return until != null && used.isAfter(until)
                ? "Använd %s, efter den sista arbetsdagen %s.".formatted(day, Swedish.longDay(until))
                : "Använd senast %s.".formatted(day);
    }

    /** Why, in words that name the days. */
    String why(Finding finding) {
        return finding == Finding.LEFT
                ? "%s slutade %s.".formatted(person, Swedish.longDay(Objects.requireNonNull(until)))
                : finding.sentence() + ".";
    }
}
