package se.fyrvakt.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Refusal;
import se.fyrvakt.kernel.Visitor;

/** Reads files in for another module, as {@code ./fyrvakt import} does. */
@Component
public class FolderReading {

    private static final int TOLD = 5;

    private final Repeating repeating;
    private final BatchRepeating batches;

    FolderReading(Repeating repeating, BatchRepeating batches) {
        this.repeating = repeating;
        this.batches = batches;
    }

    /** Saves what the file, or all files of the folder, hold; refused where something is wrong. */
    public void read(Path path, LocalDate extractedOn, Visitor visitor) {
        if (Files.isDirectory(path)) {
            readFolder(path, extractedOn, visitor);
            return;
        }
        var outcome = repeating.read(path, extractedOn, visitor);
        if (!outcome.isSaved()) {
            throw refused(path, String.join(" ", outcome.questions()));
        }
    }

    private void readFolder(Path folder, LocalDate extractedOn, Visitor visitor) {
        var batch = batches.save(batches.examine(List.of(folder), extractedOn, visitor), visitor);
        if (!batch.isSaved()) {
            throw refused(
                    folder,
                    batch.findings().wrong().stream()
                            .limit(TOLD)
                            .map(BatchRead.Wrong::sentence)
                            .collect(Collectors.joining(" ")));
        }
    }

    private static Refusal refused(Path path, String why) {
        return new Refusal("%s kunde inte läsas in. %s".formatted(path.getFileName(), why));
    }
}
