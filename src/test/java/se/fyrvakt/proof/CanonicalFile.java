package se.fyrvakt.proof;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Well-formed separated values: UTF-8, semicolons, titles first, quotes as in RFC 4180. */
final class CanonicalFile {

    /** Every register's file, those that others refer to first. */
    static final List<String> NAMES = List.of(
            "enheter",
            "personer",
            "roller",
            "arbetstid",
            "forvaltningsobjekt",
            "tillgangar",
            "klassningar",
            "incidenter",
            "kurser",
            "genomforanden",
            "styrdokument",
            "moten",
            "revisioner",
            "rekommendationer",
            "atgarder",
            "aktiviteter",
            "mal",
            "internkontroll",
            "behandlingar",
            "kontinuitetsplaner",
            "behorigheter");

    private CanonicalFile() {}

    static Path in(Path folder, String name) {
        return folder.resolve(name + ".csv");
    }

    static List<String> titles(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            var titles = new Parser(in).next();
            return titles == null ? List.of() : titles.cells();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Row by row, so that the largest files need no memory; a file that is not there has no rows. */
    static void each(Path folder, String name, Consumer<CanonicalRow> taker) {
        var file = in(folder, name);
        if (!Files.exists(file)) {
            return;
        }
        try (var in = Files.newBufferedReader(file)) {
            var parser = new Parser(in);
            var titles = parser.next();
            if (titles == null) {
                return;
            }
            var columns = columns(titles.cells());
            for (var record = parser.next(); record != null; record = parser.next()) {
                taker.accept(new CanonicalRow(columns, record.cells(), record.line()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CanonicalRow> rows(Path folder, String name) {
        var rows = new ArrayList<CanonicalRow>();
        each(folder, name, rows::add);
        return rows;
    }

    static String line(List<String> cells, char separator) {
        var quoted = cells.stream().map(cell -> quoted(cell, separator)).toList();
        return String.join(String.valueOf(separator), quoted);
    }

    private static String quoted(String cell, char separator) {
        boolean plain =
                cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r') && !isSpaced(cell);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static boolean isSpaced(String cell) {
        return !cell.equals(cell.strip());
    }

    /** Writes rows as they come. */
    static final class Writer implements AutoCloseable {

        private final BufferedWriter out;
        private final int width;

        Writer(Path folder, String name, String... titles) throws IOException {
            out = Files.newBufferedWriter(in(folder, name), StandardCharsets.UTF_8);
            width = titles.length;
            row((Object[]) titles);
        }

        /** Null is an empty cell. */
        void row(@Nullable Object... cells) throws IOException {
            if (cells.length != width) {
                throw new IllegalArgumentException("%d cells under %d titles".formatted(cells.length, width));
            }
            var texts = new ArrayList<String>();
            for (var cell : cells) {
                texts.add(cell == null ? "" : cell.toString());
            }
            out.write(line(texts, ';'));
            out.write('\n');
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private record Parsed(List<String> cells, long line) {}

    private static final class Parser {

        private final Reader in;
        private final StringBuilder cell = new StringBuilder();
        private long line = 1;
        private int ahead = -2;

        Parser(BufferedReader in) {
            this.in = in;
        }

        private int take() throws IOException {
            int c = ahead == -2 ? in.read() : ahead;
            ahead = -2;
            if (c == '\n') {
                line++;
            }
            return c;
        }

        /** Null at the end; lines with nothing in them are no records. */
        @Nullable
        Parsed next() throws IOException {
            while (true) {
                long begins = line;
                var cells = new ArrayList<String>();
                int ended = cell(cells);
                while (ended == ';') {
                    ended = cell(cells);
                }
                boolean nothing = cells.size() == 1 && cells.getFirst().isEmpty();
                if (!nothing) {
                    return new Parsed(cells, begins);
                }
                if (ended == -1) {
                    return null;
                }
            }
        }

        /** Adds a cell and returns what ended it: a separator, a line end or the file's end. */
        private int cell(List<String> cells) throws IOException {
            cell.setLength(0);
            int c = take();
            if (c == '"') {
                c = quoted();
            }
            while (c != ';' && c != '\n' && c != -1) {
                if (c != '\r') {
                    cell.append((char) c);
                }
                c = take();
            }
            cells.add(cell.toString());
            return c;
        }

        private int quoted() throws IOException {
            while (true) {
                int c = take();
                if (c == -1) {
                    throw new IOException("a quote is not closed, line " + line);
                }
                if (c != '"') {
                    cell.append((char) c);
                    continue;
                }
                c = take();
                if (c != '"') {
                    return c;
                }
                cell.append('"');
            }
        }
    }

    static Map<String, Integer> columns(List<String> titles) {
        var columns = new LinkedHashMap<String, Integer>();
        titles.forEach(title -> columns.put(title, columns.size()));
        return columns;
    }
}
