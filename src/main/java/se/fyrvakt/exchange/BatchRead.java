package se.fyrvakt.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.tables.IdentityNumbers;

/** What became of a folder that was read: what was used, what there is to say about the files, and what is wrong. */
public final class BatchRead {

    private final List<Part> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Wrong> errors = new ArrayList<>();
    private final Map<String, LocalDate> extracted = new HashMap<>();

    /** @param sheet null for a text file */
    public record Part(String file, @Nullable String sheet, String register, long used, long leftOut) {}

    /**
     * Something that could not be used.
     *
     * @param sheet null for a text file
     * @param line where the row begins; null for the file as a whole
     * @param column by its usual name; null for the row or file as a whole
     * @param value as it stood, never with an identity number; null where it was empty
     */
    public record Wrong(
            String file,
            @Nullable String sheet,
            @Nullable Long line,
            @Nullable String column,
            @Nullable String value,
            String message) {}

    void part(Part part, LocalDate extractedOn) {
        parts.add(part);
        extracted.merge(part.register(), extractedOn, (a, b) -> a.isBefore(b) ? a : b);
    }

    void note(String file, @Nullable String sheet, String sentence) {
        notes.add("%s%s: %s".formatted(file, sheet == null ? "" : ", bladet " + sheet, sentence));
    }

    void wrong(
            String file,
            @Nullable String sheet,
            @Nullable Long line,
            @Nullable String column,
            @Nullable String value,
            String message) {
        var shown = value == null || value.isEmpty() ? null : IdentityNumbers.masked(value);
        errors.add(new Wrong(file, sheet, line, column, shown, message));
    }

    public List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    public List<String> notes() {
        return Collections.unmodifiableList(notes);
    }

    public List<Wrong> errors() {
        return Collections.unmodifiableList(errors);
    }

    /** The day of extraction of each register, by address; the earliest of its files. */
    public Map<String, LocalDate> extracted() {
        return Map.copyOf(extracted);
    }

    public long leftOut() {
        return parts.stream().mapToLong(Part::leftOut).sum();
    }
}
