package se.fyrvakt.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Registers;
import se.fyrvakt.tables.Refusal;
import se.fyrvakt.tables.TableFile;

/**
 * Reads a whole folder into a database that is thrown away: every table of every file, in the order of their references.
 * What is right is used, and what is wrong is told, all of it.
 */
@Component
public class BatchReading {

    private static final Set<String> TABLES = Set.of("csv", "tsv", "xlsx", "xlsm", "xls");

    private final Registers registers;
    private final BatchPart.Reader reader;

    BatchReading(Registers registers, BatchPart.Reader reader) {
        this.registers = registers;
        this.reader = reader;
    }

    /** @param day of extraction, for files that do not say an earlier one themselves */
    public BatchRead read(Path folder, LocalDate day, Visitor visitor) {
        var read = new BatchRead();
        var open = new ArrayList<TableFile>();
        try {
            var parts = new ArrayList<BatchPart>();
            for (var file : files(folder)) {
                parts.addAll(parts(file, open, read));
            }
            var order = registers.inOrderOfReferences();
            parts.sort(Comparator.comparing(part -> order.indexOf(part.register())));
            parts.forEach(part -> reader.read(part, day, visitor, read));
            return read;
        } finally {
            open.forEach(TableFile::close);
        }
    }

    private static List<Path> files(Path folder) {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<BatchPart> parts(Path path, List<TableFile> open, BatchRead read) {
        var name = String.valueOf(path.getFileName());
        if (!TABLES.contains(ending(name))) {
            read.note(name, null, "Filen är ingen tabell och läses inte.");
            return List.of();
        }
        return switch (TableFile.open(name, path)) {
            case Refusal refused -> {
                read.wrong(name, null, refused.line() > 0 ? refused.line() : null, null, null, refused.message());
                yield List.of();
            }
            case TableFile file -> {
                open.add(file);
                yield parts(file, read);
            }
        };
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private List<BatchPart> parts(TableFile file, BatchRead read) {
        var filled = file.sheets().stream().filter(Recognition::isFilled).toList();
        var known = new ArrayList<BatchPart>();
        for (var sheet : filled) {
            var name = filled.size() == 1 ? sheet.name() + " " + file.name() : sheet.name();
            var recognised = Recognition.of(sheet, name, registers.all());
            var register = recognised.register();
            if (register != null) {
                known.add(new BatchPart(file, sheet, register, recognised));
            } else if (filled.size() > 1) {
                read.note(file.name(), sheet.name(), "Inget register känner igen bladet, och det läses inte.");
            }
        }
        if (known.isEmpty()) {
            read.wrong(
                    file.name(),
                    null,
                    null,
                    null,
                    null,
                    "Inget register känner igen filen. Kontrollera rubrikerna, eller ta bort filen ur mappen.");
        }
        return known;
    }
}
