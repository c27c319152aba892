package se.fyrvakt.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Refusal;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Registers;

/** Reads files in for another module, as {@code ./fyrvakt import} does. */
@Component
public class FolderReading {

    private final Repeating repeating;
    private final Registers registers;

    FolderReading(Repeating repeating, Registers registers) {
        this.repeating = repeating;
        this.registers = registers;
    }

    /** Saves the files of a folder that are called after registers, those referred to before those that refer. */
    public void readFolder(Path folder, LocalDate extractedOn, Visitor visitor) {
        registers.inOrderOfReferences().stream()
                .map(register -> folder.resolve(register.address() + ".csv"))
                .filter(Files::exists)
                .forEach(file -> read(file, extractedOn, visitor));
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
