package se.fyrvakt.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Register;
import se.fyrvakt.tables.FirstRows;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.HeaderWord;
import se.fyrvakt.tables.Sheet;
import se.fyrvakt.tables.TableFile;

/**
 * Which register a file belongs to, and what its columns are.
 *
 * @param register null where none fits
 */
record Recognition(@Nullable Register register, Header header) {

    /** Fewer known titles than this are chance, unless the file's name says the same. */
    private static final int LEAST = 2;

    private static final Map<String, List<HeaderWord>> WORDS = new ConcurrentHashMap<>();

    /** @param columns what was chosen before for each title */
    static Recognition of(
            TableFile file, String fileName, Collection<Register> registers, Map<String, String> columns) {
        return file.sheets().stream()
                .sorted(Comparator.comparing(Sheet::hidden))
                .map(FirstRows::of)
                .flatMap(first -> registers.stream().map(register -> of(register, first, columns)))
                .max(Comparator.comparingInt(fit -> fit.weight(fileName)))
                .filter(fit -> fit.header.score() >= LEAST || fit.isNamed(fileName) || registers.size() == 1)
                .orElseGet(() -> none(FirstRows.of(file.sheets().getFirst())));
    }

    /** The register that a sheet fits best, by what it is called and holds. */
    static Recognition of(FirstRows first, String name, Collection<Register> registers) {
        return registers.stream()
                .map(register -> of(register, first, Map.of()))
                .max(Comparator.comparingInt(fit -> fit.weight(name)))
                .filter(fit -> fit.header.score() >= LEAST || fit.isNamed(name))
                .orElseGet(() -> none(first));
    }

    /** Beyond doubt: among many sheets there are such as explain, with a title or two that a register has too. */
    boolean isCertain(String name) {
        return register != null
                && header.found()
                && (isNamed(name) || lacksKey().isEmpty());
    }

    private static Recognition none(FirstRows first) {
        return new Recognition(null, Header.find(first, List.of(new HeaderWord(""))));
    }

    private static Recognition of(Register register, FirstRows first, Map<String, String> columns) {
        var header = Header.find(first, words(register));
        return new Recognition(register, columns.isEmpty() ? header : header.with(columns));
    }

    private static List<HeaderWord> words(Register register) {
        return WORDS.computeIfAbsent(
                register.address(),
                address -> register.columns().stream()
                        .map(column -> new HeaderWord(column.name(), column.aliases()))
                        .toList());
    }

    /** Known titles count most; a whole key and the file's name decide between registers with much the same columns. */
    private int weight(String fileName) {
        return header.score() * 2 + (lacksKey().isEmpty() ? 3 : 0) + (isNamed(fileName) ? 4 : 0);
    }

    /** "personer2023" names its register, but "malgrupp" is no "mal". */
    private boolean isNamed(String fileName) {
        return register != null
                && Arrays.stream(Swedish.plain(fileName).split("-"))
                        .anyMatch(word -> word.matches(register.address() + "\\d*"));
    }

    /** Columns that tell rows apart and are not in the file: without them nothing can be read. */
    List<String> lacksKey() {
        return register == null
                ? List.of()
                : register.key().stream()
                        .filter(column ->
                                column.isRequired() && column.filling() == se.fyrvakt.register.Column.Filling.NOTHING)
                        .map(se.fyrvakt.register.Column::name)
                        .filter(name -> header.indexOf(name) < 0)
                        .toList();
    }

    /** Other sheets with something in them, which are not read. */
    static List<String> others(TableFile file, Sheet read) {
        return file.sheets().stream()
                .filter(sheet -> !sheet.name().equals(read.name()))
                .flatMap(sheet -> isFilled(sheet) ? Stream.of(sheet.name()) : Stream.of())
                .toList();
    }

    private static boolean isFilled(Sheet sheet) {
        try (var rows = sheet.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (!row.isBlank()) {
                    return true;
                }
            }
            return false;
        }
    }
}
