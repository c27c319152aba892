package se.fyrvakt.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.fyrvakt.exchange.BatchRead.Wrong;
import se.fyrvakt.register.Register;
import se.fyrvakt.tables.FileName;
import se.fyrvakt.tables.FirstRows;
import se.fyrvakt.tables.Opening;
import se.fyrvakt.tables.Refusal;
import se.fyrvakt.tables.Sheet;
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

    /** @param paths files and folders; what lies in a folder's folders is not read */
    static Gathering of(List<Path> paths, List<Register> registers) {
        var gathering = new Gathering(registers);
        try {
            paths.stream().flatMap(Gathering::within).sorted(BY_NAME).forEach(gathering::add);
        } catch (RuntimeException failed) {
            gathering.close();
            throw failed;
        }
        gathering.parts.sort(Comparator.comparingInt(part -> registers.indexOf(part.register())));
        return gathering;
    }

    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(Gathering::name).thenComparing(Path::toString);

    private static Stream<Path> within(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (var files = Files.list(path)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return FileName.of(String.valueOf(path.getFileName()));
    }

    private void add(Path path) {
        var name = name(path);
        if (Files.isDirectory(path)) {
            notes.add(name + ": mappen läses inte.");
        } else if (name.startsWith(".") || name.startsWith("~$")) {
            notes.add(name + ": filen läses inte.");
        } else {
            add(name, path, TableFile.open(name, path));
        }
    }

    private void add(String name, Path path, Opening opening) {
        switch (opening) {
            case Refusal refusal
            when isTable(name) ->
                errors.add(Wrong.ofFile(name, refusal.line() > 0 ? refusal.line() : null, refusal.message()));
            case Refusal refusal -> notes.add(name + ": filen läses inte. " + refusal.message());
            case TableFile file -> {
                open.add(file);
                if (isTable(name) || file.isWorkbook()) {
                    recognise(path, file);
                } else {
                    notes.add(name + ": filen läses inte, för den är ingen tabell.");
                }
            }
        }
    }

    private static boolean isTable(String name) {
        return TABLES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private void recognise(Path path, TableFile file) {
        var filled = file.sheets().stream()
                .map(FirstRows::of)
                .filter(first -> !first.isEmpty())
                .toList();
        var found = filled.stream()
                .flatMap(first -> part(path, file, first, filled.size() == 1).stream())
                .toList();
        if (found.isEmpty()) {
            errors.add(Wrong.ofFile(file.name(), null, unknown(filled)));
        } else {
            parts.addAll(found);
            filled.stream()
                    .map(FirstRows::sheet)
                    .filter(sheet ->
                            found.stream().noneMatch(part -> part.first().sheet() == sheet))
                    .forEach(sheet -> passOver(file, sheet));
        }
    }

    private static String unknown(List<FirstRows> filled) {
        return filled.isEmpty()
                ? "Filen är tom. Kontrollera att rätt fil valdes."
                : "Fyrvakt kände inte igen vilket register filen hör till. Ge den registrets namn, eller rätta rubrikerna.";
    }

    private void passOver(TableFile file, Sheet sheet) {
        notes.add(BatchPart.place(file.name(), sheet.name()) + ": läses inte, för det liknar inget register.");
    }

    /** None where no register is like it. The only sheet of a file goes by the file's name as well as its own. */
    private Optional<BatchPart> part(Path path, TableFile file, FirstRows first, boolean isOnly) {
        var sheet = file.isWorkbook() ? first.sheet().name() : null;
        var name = sheet == null ? file.name() : isOnly ? sheet + " " + file.name() : sheet;
        var recognised = Recognition.of(first, name, registers);
        var register = recognised.register();
        return register == null || !isOnly && !recognised.isCertain(name)
                ? Optional.empty()
                : Optional.of(new BatchPart(path, file, sheet, first, recognised.header(), register));
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
