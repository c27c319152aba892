package se.fyrvakt.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a folder that was read: what was used, what there is to say about the files, and what is wrong.
 *
 * @param parts in the order they were read, which is that of their references
 * @param notes what was not read, or understood in a way of its own, though nothing is wrong with it
 * @param errors in the order of the parts, then by line and column; files that could not be read come first
 */
public record BatchRead(List<Part> parts, List<String> notes, List<Wrong> errors) {

    BatchRead() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * A file, or a sheet of a workbook.
     *
     * @param sheet null for a text file
     * @param register its address
     */
    public record Part(
            String file, @Nullable String sheet, String register, LocalDate extractedOn, long used, long leftOut) {}

    /**
     * Something that could not be used.
     *
     * @param sheet null for a text file
     * @param line where the row begins, the header's for a column that is missing; null for the whole file
     * @param column by its usual name; null for the whole row or file
     * @param value as it stood, never with an identity number; null where it was empty
     */
    public record Wrong(
            String file,
            @Nullable String sheet,
            @Nullable Long line,
            @Nullable String column,
            @Nullable String value,
            String message) {

        static Wrong ofFile(String file, @Nullable Long line, String message) {
            return new Wrong(file, null, line, null, null, message);
        }

        /** In words: "personer.csv, rad 3, Enhet: Det finns ingen enhet …". */
        String sentence() {
            return BatchPart.place(file, sheet)
                    + (line == null ? "" : ", rad " + line)
                    + (column == null ? "" : ", " + column)
                    + ": " + message;
        }
    }

    /** The day of extraction of each register, by address; the earliest of its files. */
    public Map<String, LocalDate> extracted() {
        var days = new HashMap<String, LocalDate>();
        parts.forEach(part -> days.merge(part.register(), part.extractedOn(), (a, b) -> a.isBefore(b) ? a : b));
        return days;
    }

    public long leftOut() {
        return parts.stream().mapToLong(Part::leftOut).sum();
    }
}
