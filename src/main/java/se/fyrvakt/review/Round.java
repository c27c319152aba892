package se.fyrvakt.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round of review and how far it has come.
 *
 * @param words to the managers; empty for none
 * @param sample null where all are reviewed
 * @param closed null while it is under way
 * @param items how many entitlements are reviewed
 * @param decided of them
 * @param removals decided to be taken away or changed
 * @param gone of those, proved by a later export
 */
record Round(
        long id,
        int version,
        String name,
        LocalDate begins,
        LocalDate due,
        String words,
        @Nullable Sample sample,
        RoundBasis made,
        @Nullable LocalDate closed,
        long items,
        long decided,
        long removals,
        long gone) {

    String address() {
        return RoundsPage.ADDRESS + "/" + id;
    }

    /** Where whoever is to answer does so. */
    String answering() {
        return address() + "/svara";
    }

    /** Why there is a round, and how it was drawn; empty for a round of all, made for nothing. */
    String basis() {
        return (made.told() + " " + drawn()).strip();
    }

    /** Empty where all are reviewed. */
    String drawn() {
        return sample == null ? "" : sample.told(items);
    }

    boolean isOpen() {
        return closed == null;
    }

    /** Of a hundred; all of nothing. */
    long share() {
        return items == 0 ? 100 : decided * 100 / items;
    }
}
