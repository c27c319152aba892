package se.fyrvakt.tables;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Files sent are copied while they are read, since they are read more than once. A process that is killed leaves its copy;
 * the next one takes it away, for it may hold what is not to be kept.
 */
final class Leftovers {

    private static final String START = "fyrvakt-";
    private static final String END = ".table";
    private static final Duration OLD = Duration.ofHours(2);

    static {
        remove(Path.of(System.getProperty("java.io.tmpdir")), Instant.now().minus(OLD));
    }

    private Leftovers() {}

    /** Readable by nobody else. */
    static Path newFile() throws IOException {
        return Files.createTempFile(START, END);
    }

    /** Those of others that cannot be removed stay. */
    static void remove(Path folder, Instant before) {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, START + "*" + END)) {
            for (var copy : copies) {
                if (Files.getLastModifiedTime(copy).toInstant().isBefore(before) && Files.isWritable(copy)) {
                    Files.deleteIfExists(copy);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // A folder that cannot be listed has nothing of ours that we could remove.
        }
    }
}
