package se.fyrvakt.exchange;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.exchange.Repeating.Outcome;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.kernel.Command;
import se.fyrvakt.kernel.Refusal;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;

/** {@code ./fyrvakt import MAPP|FIL… [--administration NAMN] [--uttag DAG]}. */
@Component
class ImportCommand implements Command {

    private static final String USE = "Skriv ./fyrvakt import MAPP|FIL… [--administration NAMN] [--uttag DAG].";

    private final AdministrationRepository administrations;
    private final Repeating repeating;
    private final BatchRepeating batches;

    ImportCommand(AdministrationRepository administrations, Repeating repeating, BatchRepeating batches) {
        this.administrations = administrations;
        this.repeating = repeating;
        this.batches = batches;
    }

    @Override
    public String word() {
        return "import";
    }

    private record Typed(
            List<Path> files,
            String administration,
            @Nullable LocalDate extractedOn) {}

    @Override
    public int run(List<String> arguments) {
        var typed = typed(arguments);
        var visitor = administrations.called(typed.administration()).trusted("Kommandoraden");
        boolean isDone = batches.isBatch(typed.files(), visitor)
                ? isDone(typed.files(), typed.extractedOn(), visitor)
                : isDone(typed.files().getFirst(), typed.extractedOn(), visitor);
        return isDone ? 0 : 1;
    }

    private boolean isDone(List<Path> paths, @Nullable LocalDate extractedOn, Visitor visitor) {
        var batch = batches.examine(paths, extractedOn, visitor);
        var questions = batches.unusual(batch);
        if (batch.canBeSaved() && (questions.isEmpty() || isWanted(String.join(" ", questions)))) {
            batch = batches.save(batch, visitor);
        }
        BatchWords.tell(batch, questions);
        return batch.isSaved();
    }

    private static Typed typed(List<String> arguments) {
        var files = new ArrayList<Path>();
        var administration = "";
        LocalDate extractedOn = null;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--administration" -> administration = value(arguments, ++i);
                case "--uttag" -> extractedOn = day(value(arguments, ++i));
                default -> files.add(file(arguments.get(i)));
            }
        }
        if (files.isEmpty()) {
            throw new Refusal("Vilken fil? " + USE);
        }
        return new Typed(files, administration, extractedOn);
    }

    private static String value(List<String> arguments, int at) {
        if (at >= arguments.size()) {
            throw new Refusal("Det saknas något efter %s. %s".formatted(arguments.getLast(), USE));
        }
        return arguments.get(at);
    }

    private static LocalDate day(String text) {
        return switch (Values.day(text)) {
            case Parsed.Value<LocalDate>(var day) -> day;
            case Parsed.Wrong<LocalDate>(var message) -> throw new Refusal("--uttag: " + message);
        };
    }

    private static Path file(String text) {
        if (text.startsWith("--")) {
            throw new Refusal("Okänt val: %s. %s".formatted(text, USE));
        }
        var file = Path.of(text);
        if (!Files.isReadable(file) || !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw new Refusal("Filen %s finns inte, eller går inte att läsa.".formatted(text));
        }
        return file;
    }

    private boolean isDone(Path file, @Nullable LocalDate extractedOn, Visitor visitor) {
        var outcome = repeating.read(file, extractedOn, visitor);
        var reading = outcome.reading();
        if (reading != null
                && outcome.isRight()
                && !outcome.isSaved()
                && isWanted(file.getFileName() + ": " + String.join(" ", outcome.questions()))) {
            outcome = repeating.save(reading.id(), visitor);
        }
        tell(file, outcome);
        return outcome.isSaved();
    }

    /** Asks where there is somebody to ask. */
    private static boolean isWanted(String questions) {
        var console = System.console();
        return console != null
                && console.isTerminal()
                && "j".equalsIgnoreCase(console.readLine("%s Spara ändå? (j/n) ", questions));
    }

    private static void tell(Path file, Outcome outcome) {
        var reading = outcome.reading();
        PrintStream to = outcome.isSaved() ? System.out : System.err;
        var sentence = reading != null && outcome.isSaved()
                ? BatchWords.sentence(reading)
                : String.join(" ", outcome.questions())
                        + (reading == null ? "" : " Inget är sparat. Se " + reading.address() + " i Fyrvakt.");
        to.println(file.getFileName() + ": " + sentence);
    }
}
