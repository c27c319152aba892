package se.fyrvakt.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.exchange.BatchRead.Wrong;
import se.fyrvakt.exchange.FileReading.State;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Tone;

/**
 * Several files read in at once, or tried: saved together or not at all.
 *
 * @param files how many were sent
 * @param parts their tables, in the order of their references
 * @param wrong how many faults there are in all; with any, nothing can be saved
 * @param message why they could not be read or saved; null when they could
 * @param decidedAt when they were saved, undone or discarded; null before
 */
record Batch(
        long id,
        State state,
        Instant readAt,
        String actor,
        int files,
        List<FileReading> parts,
        Findings findings,
        long wrong,
        @Nullable String message,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    /**
     * What is said of the files as a whole.
     *
     * @param notes what was not read, or understood in a way of its own, though nothing is wrong with it
     * @param wrong the first faults
     */
    record Findings(List<String> notes, List<Wrong> wrong) {

        static final Findings NONE = new Findings(List.of(), List.of());

        static final int WRONG_SHOWN = 200;

        static Findings of(List<String> notes, List<Wrong> wrong) {
            return new Findings(notes, wrong.stream().limit(WRONG_SHOWN).toList());
        }
    }

    static String address(long id) {
        return "/inlasning/bunt/" + id;
    }

    public String address() {
        return address(id);
    }

    /** "3 filer". */
    public String name() {
        return Swedish.count(files, "fil", "filer");
    }

    /** Whether all its parts belong to these registers, by address. */
    boolean isWithin(Set<String> registers) {
        return parts.stream().allMatch(part -> registers.contains(part.register()));
    }

    boolean isProposed() {
        return state == State.PROPOSED;
    }

    boolean isSaved() {
        return state == State.SAVED;
    }

    boolean canBeSaved() {
        return isProposed()
                && wrong == 0
                && !parts.isEmpty()
                && parts.stream().allMatch(part -> part.isProposed() && part.wrong() == 0);
    }

    /** The state in a word, for lists. */
    public String word() {
        return isProposed() && !canBeSaved() ? "har fel" : state.word();
    }

    public Tone tone() {
        return isProposed() && !canBeSaved() ? Tone.BAD : state.tone();
    }
}
