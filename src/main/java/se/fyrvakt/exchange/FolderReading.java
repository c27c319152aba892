package se.fyrvakt.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Refusal;
import se.fyrvakt.kernel.Visitor;

/** Reads files in for another module, as {@code ./fyrvakt import} does. */
@Component
public class FolderReading {

    private final Repeating repeating;

    FolderReading(Repeating repeating) {
        this.repeating = repeating;
    }

    /** Saves what the file holds; refused, in one line, where there is something to ask. */
    public void read(Path file, LocalDate extractedOn, Visitor visitor) {
        var outcome = repeating.read(file, extractedOn, visitor);
        if (!outcome.isSaved()) {
            throw new Refusal(
                    "%s kunde inte läsas in. %s".formatted(file.getFileName(), String.join(" ", outcome.questions())));
        }
    }
}
