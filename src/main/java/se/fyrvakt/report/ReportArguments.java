package se.fyrvakt.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.document.WordTemplate;
import se.fyrvakt.kernel.Refusal;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;

/**
 * What was typed after {@code ./fyrvakt report}.
 *
 * @param from null for the running installation's data
 * @param administration empty for the only one, or the one the files name
 * @param acceptErrors rows that cannot be used are left out of the report, which says so
 */
record ReportArguments(
        @Nullable Path from,
        LocalDate day,
        Path out,
        String administration,
        boolean acceptErrors,
        @Nullable Path template) {

    static final String USE =
            "Skriv ./fyrvakt report --day DAG --out MAPP [--from MAPP] [--administration NAMN] [--accept-errors] [--template FIL].";

    static ReportArguments of(List<String> arguments) {
        Path from = null;
        Path out = null;
        Path template = null;
        LocalDate day = null;
        var administration = "";
        var accept = false;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--from" -> from = folder(value(arguments, ++i));
                case "--day" -> day = day(value(arguments, ++i));
                case "--out" -> out = Path.of(value(arguments, ++i));
                case "--administration" ->
                    administration = value(arguments, ++i).strip();
                case "--template" -> template = Path.of(value(arguments, ++i));
                case "--accept-errors" -> accept = true;
                default -> throw new Refusal("Okänt val: %s. %s".formatted(arguments.get(i), USE));
            }
        }
        if (day == null || out == null) {
            throw new Refusal("Rapporten behöver både --day och --out. " + USE);
        }
        return new ReportArguments(from, day, out, administration, accept, template);
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
            case Parsed.Wrong<LocalDate>(var message) -> throw new Refusal("--day: " + message);
        };
    }

    private static Path folder(String text) {
        var folder = Path.of(text);
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new Refusal("Mappen %s finns inte, eller går inte att läsa.".formatted(text));
        }
        return folder;
    }

    /** The Word template, looked at before anything slow is begun; null where none was given. */
    WordTemplate.@Nullable Usable usableTemplate() {
        if (template == null) {
            return null;
        }
        try {
            return switch (WordTemplate.of(Files.readAllBytes(template))) {
                case WordTemplate.Usable usable -> usable;
                case WordTemplate.Refused(var because) -> throw new Refusal("--template: " + because);
            };
        } catch (IOException e) {
            throw new Refusal("Mallen %s går inte att läsa.".formatted(template), e);
        }
    }
}
