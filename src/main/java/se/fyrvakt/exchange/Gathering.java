package se.fyrvakt.exchange;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.fyrvakt.exchange.BatchRead.Wrong;
import se.fyrvakt.register.Register;
import se.fyrvakt.tables.Opening;
import se.fyrvakt.tables.Refusal;
import se.fyrvakt.tables.TableFile;

/** Several files with all their sheets, each known for what it is, in the order they can be read in. */
final class Gathering implements AutoCloseable {

    /** Endings of tables: such a file that cannot be read is an error, while others are only told of. */
    private static final Set<String> TABLES = Set.of("csv", "tsv", "xlsx", "xlsm", "xls", "xlsb", "ods");

    private final List<Register> registers;
    private final List<TableFile> open = new ArrayList<>();
    private final List<BatchPart> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Wrong> errors = new ArrayList<>();

    /** @param registers those that may be read into, in the order they are to be */
    private Gathering(List<Register> registers) {
        this.registers = registers;
    }

    static Gathering of(List<BatchFile> files, List<Register> registers) {
        var gathering = new Gathering(registers);
        try {
            files.stream()
                    .sorted(Comparator.comparing(BatchFile::name)
                            .thenComparing(file -> file.path().toString()))
                    .forEach(gathering::add);
        } catch (RuntimeException failed) {
            gathering.close();
            throw failed;
        }
        gathering.parts.sort(Comparator.comparingInt(part -> registers.indexOf(part.register())));
        return gathering;
    }

    private void add(BatchFile file) {
        if (Files.isDirectory(file.path())) {
            notes.add(file.name() + ": mappen läses inte.");
        } else if (file.name().startsWith(".") || file.name().startsWith("~$")) {
            notes.add(file.name() + ": filen läses inte.");
        } else {
            add(file, TableFile.open(file.name(), file.path()));
        }
    }

    private void add(BatchFile file, Opening opening) {
        switch (opening) {
            case Refusal refusal
            when isTable(file.name()) ->
                errors.add(Wrong.ofFile(file.name(), refusal.line() > 0 ? refusal.line() : null, refusal.message()));
            case Refusal refusal -> notes.add(file.name() + ": filen läses inte. " + refusal.message());
            case TableFile table -> {
                open.add(table);
                if (isTable(file.name()) || table.isWorkbook()) {
                    recognise(file, table);
                } else {
                    notes.add(file.name() + ": filen läses inte, för den är ingen tabell.");
                }
            }
        }
    }

    private static boolean isTable(String name) {
        return TABLES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private void recognise(BatchFile file, TableFile table) {
        var sheets = RecognisedSheets.of(table, file.modified(), registers);
        if (sheets.known().isEmpty()) {
            errors.add(Wrong.ofFile(file.name(), null, sheets.whyNone()));
        } else {
            parts.addAll(sheets.known());
            sheets.unknown()
                    .forEach(sheet -> notes.add(BatchPart.place(file.name(), sheet.name())
                            + ": läses inte, för det liknar inget register."));
        }
    }

    List<BatchPart> parts() {
        return parts;
    }

    List<String> notes() {
        return notes;
    }

    List<Wrong> errors() {
        return errors;
    }

    @Override
    public void close() {
        open.forEach(TableFile::close);
    }
}
