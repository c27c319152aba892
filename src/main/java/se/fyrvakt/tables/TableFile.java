package se.fyrvakt.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/** A file whose tables can be read. What it is decides its content, never its name. */
public final class TableFile implements Opening, AutoCloseable {

    private final String name;
    private final Content content;
    private final @Nullable Path temporary;

    private TableFile(String name, Content content, @Nullable Path temporary) {
        this.name = name;
        this.content = content;
        this.temporary = temporary;
    }

    /** What a kind of file gives. */
    interface Content {
        List<Sheet> sheets();

        List<String> notes();

        void close() throws IOException;
    }

    public static Opening open(String name, Path file) {
        return open(name, file, Limits.USUAL);
    }

    public static Opening open(String name, Path file, Limits limits) {
        return open(name, file, limits, null);
    }

    /** Keeps the content in a temporary file until the table file is closed. */
    public static Opening open(String name, InputStream content) {
        return open(name, content, Limits.USUAL);
    }

    public static Opening open(String name, InputStream content, Limits limits) {
        try {
            var copy = Leftovers.newFile();
            var opening = copied(content, copy, limits) ? open(name, copy, limits, copy) : tooLarge(limits);
            if (opening instanceof Refusal) {
                Files.deleteIfExists(copy);
            }
            return opening;
        } catch (IOException e) {
            return unreadable();
        }
    }

    private static boolean copied(InputStream content, Path copy, Limits limits) throws IOException {
        try (var out = Files.newOutputStream(copy)) {
            var buffer = new byte[1 << 16];
            long total = 0;
            for (int n; (n = content.read(buffer)) >= 0; out.write(buffer, 0, n)) {
                total += n;
                if (total > limits.fileBytes()) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Opening open(String name, Path file, Limits limits, @Nullable Path temporary) {
        try {
            if (Files.size(file) > limits.fileBytes()) {
                return tooLarge(limits);
            }
            return new TableFile(name, content(name, file, limits), temporary);
        } catch (Unreadable e) {
            return e.refusal();
        } catch (IOException e) {
            return unreadable();
        }
    }

    private static Content content(String name, Path file, Limits limits) throws IOException {
        return Signature.of(file) == Signature.ZIP ? Workbook.open(file, limits) : TextFile.open(name, file, limits);
    }

    private static Refusal tooLarge(Limits limits) {
        return new Refusal(
                "Filen är större än %s MB. Dela den i flera filer."
                        .formatted(Swedish.number(Math.max(1, limits.fileBytes() >> 20))),
                0);
    }

    private static Refusal unreadable() {
        return new Refusal("Filen gick inte att läsa. Försök igen.", 0);
    }

    public String name() {
        return name;
    }

    /** A workbook, whose sheets have names of their own; else a text. */
    public boolean isWorkbook() {
        return content instanceof Workbook;
    }

    /** At least one. Hidden sheets are among them. */
    public List<Sheet> sheets() {
        return content.sheets();
    }

    /** How the file was understood, for the one who sent it to see: "Windows-1252, semikolon mellan kolumnerna". */
    public List<String> notes() {
        return content.notes();
    }

    @Override
    public void close() {
        try {
            content.close();
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
