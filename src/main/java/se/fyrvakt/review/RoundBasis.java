package se.fyrvakt.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a round was made for; all empty for nothing.
 *
 * @param activity of a year wheel
 * @param planned the day of its time; null for none
 * @param control of the year's internal control
 */
record RoundBasis(String activity, @Nullable LocalDate planned, String control) {

    /** "aktiviteten Behörighetsrevision och kontrollen Stickprov"; empty for nothing. */
    String told() {
        var words = (activity.isEmpty() ? "" : "aktiviteten " + activity)
                + (activity.isEmpty() || control.isEmpty() ? "" : " och ")
                + (control.isEmpty() ? "" : "kontrollen " + control);
        return words.isEmpty() ? "" : "Görs för " + words + ".";
    }
}
