package se.fyrvakt.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.tables.FileName;

/**
 * A file of several that are read in at once.
 *
 * @param name what it is called, without folders
 * @param modified when it was last changed; null when that is not known
 */
record BatchFile(String name, Path path, @Nullable LocalDate modified) {

    /** The file, or what lies in the folder. */
    static List<BatchFile> at(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(of(path));
        }
        try (var files = Files.list(path)) {
            return files.map(BatchFile::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BatchFile of(Path path) {
        return new BatchFile(FileName.of(String.valueOf(path.getFileName())), path, modified(path));
    }

    static LocalDate modified(Path path) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), Swedish.STOCKHOLM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
