package se.fyrvakt.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    private Path folder;

    @Test
    void copies_that_a_killed_process_left_are_removed_and_others_files_are_not() throws Exception {
        var old = aged("fyrvakt-1.table");
        var others = aged("annat.table");
        var fresh = Files.writeString(folder.resolve("fyrvakt-2.table"), "x");
        Leftovers.remove(folder, Instant.now().minusSeconds(3600));
        assertThat(old).doesNotExist();
        assertThat(others).exists();
        assertThat(fresh).exists();
        Leftovers.remove(folder.resolve("finns-inte"), Instant.now());
    }

    private Path aged(String name) throws Exception {
        var file = Files.writeString(folder.resolve(name), "x");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(7200)));
    }
}
