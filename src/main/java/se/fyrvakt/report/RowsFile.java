package se.fyrvakt.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import se.fyrvakt.register.RegisterFile;
import se.fyrvakt.tables.TableWriter;

/**
 * The figures with all that is behind them, in one archive: {@code siffror.csv}, {@code siffrornas-rader.csv} with the number
 * of every row that a figure counts, and each register's rows under {@code register/}.
 */
@Component
class RowsFile {

    static final String NAME = "siffror-och-rader.zip";

    private final RegisterFile registers;

    RowsFile(RegisterFile registers) {
        this.registers = registers;
    }

    /** Within a transaction of the administration. */
    byte[] write(List<KeptFigure> figures) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, "siffror.csv", out -> figures(figures, out));
            entry(zip, "siffrornas-rader.csv", out -> rows(figures, out));
            for (var register : rowsByRegister(figures).entrySet()) {
                entry(
                        zip,
                        "register/" + register.getKey() + ".csv",
                        out -> registers.write(register.getKey(), register.getValue(), out));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void entry(ZipOutputStream zip, String name, Writing writing) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        writing.to(zip);
        zip.closeEntry();
    }

    private static void figures(List<KeptFigure> figures, OutputStream out) throws IOException {
        try (var table = TableWriter.csv(out, List.of("Siffra", "Namn", "I rapporten"))) {
            for (var figure : figures) {
                table.row(List.of(figure.name(), figure.label(), figure.shown()));
            }
        }
    }

    private static void rows(List<KeptFigure> figures, OutputStream out) throws IOException {
        try (var table = TableWriter.csv(out, List.of("Siffra", "Register", "Rad"))) {
            for (var figure : figures) {
                for (var row : figure.rows()) {
                    table.row(List.of(figure.name(), String.valueOf(figure.register()), row));
                }
            }
        }
    }

    private static Map<String, Collection<Long>> rowsByRegister(List<KeptFigure> figures) {
        var all = new TreeMap<String, Collection<Long>>();
        figures.stream()
                .filter(figure -> figure.register() != null)
                .forEach(figure -> all.computeIfAbsent(figure.register(), register -> new TreeSet<>())
                        .addAll(figure.rows()));
        return all;
    }
}
