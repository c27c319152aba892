package se.fyrvakt.stewardship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit that has assets in use.
 *
 * @param assets how many are placed on the unit itself
 * @param attestedOn the latest day; null for never
 */
record StewardedUnit(
        long id,
        String code,
        String name,
        long assets,
        @Nullable LocalDate attestedOn) {

    String address() {
        return "/registervard/" + id;
    }

    /** Once a year. */
    boolean isAttested(LocalDate day) {
        return attestedOn != null && attestedOn.isAfter(day.minusYears(1));
    }
}
