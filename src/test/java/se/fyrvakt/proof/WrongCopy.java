package se.fyrvakt.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The same content with wrong rows put in at known lines. Nothing refers to them but in the cascade, and what they say lies
 * in the past, so that the figures from 2022 on stand whether such a row is refused whole or used in part.
 *
 * @param errors each cell that is wrong; of two rows with one id, the second
 * @param cascade a unit that is wrong, first, and the cells that are wrong since they refer to it
 */
record WrongCopy(List<Expected> errors, List<Expected> cascade) {

    /**
     * @param file its name, as {@code tillgangar.csv}
     * @param line where the row begins; the titles are line 1
     * @param value what stands in the cell; undecodable bytes and identity numbers as they are shown: U+FFFD, and
     *     "[personnummer]"
     */
    record Expected(String file, long line, String column, String value) {}

    /** The well-known number for tests. */
    static final String IDENTITY_NUMBER = "19121212-1212";

    private static final String MASKED = "[personnummer]";

    /** Stands for the bytes C3 28, which are no character of UTF-8. */
    private static final char BROKEN = '\ue000';

    static WrongCopy of(Path canonicalFolder, Path target, long seed) {
        try {
            return new Spoiling(canonicalFolder, seed).write(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum Part {
        ERROR,
        CASCADE,
        /** Right by itself: the first of two with one id. */
        NONE
    }

    /** @param column the wrong one */
    private record Wrong(String file, Map<String, String> cells, String column, Part part, int at) {}

    private static final class Spoiling {

        private final Path folder;
        private final Random random;
        private final List<Wrong> wrongs = new ArrayList<>();
        private final List<Expected> errors = new ArrayList<>();
        private final List<Expected> cascade = new ArrayList<>();

        Spoiling(Path folder, long seed) {
            this.folder = folder;
            this.random = new Random(seed * 1_000_003 + 17);
        }

        WrongCopy write(Path target) throws IOException {
            units();
            people();
            assets();
            others();
            cascade();
            Files.createDirectories(target);
            for (var name : CanonicalFile.NAMES) {
                if (Files.exists(CanonicalFile.in(folder, name))) {
                    write(target, name);
                }
            }
            return new WrongCopy(List.copyOf(errors), List.copyOf(cascade));
        }

        private void units() {
            error("enheter", "Typ", "grupp", unit("FEL-1"));
            error("enheter", "Namn", "", unit("FEL-2"));
            error("enheter", "Överordnad", "OKÄND-99", unit("FEL-3"));
            error("enheter", "Överordnad", "RING-2", unit("RING-1"));
            error("enheter", "Överordnad", "RING-3", unit("RING-2"));
            error("enheter", "Överordnad", "RING-1", unit("RING-3"));
        }

        private static Map<String, String> unit(String code) {
            return Map.of("Kod", code, "Namn", "Enhet " + code, "Typ", "enhet", "Chef", "");
        }

        private void people() {
            twice("personer", "Anställnings-id", person("fel-1"));
            error("personer", "Enhet", "OKÄND-99", person("fel-2"));
            error("personer", "Anställd till", "1997-12-31", person("fel-3"));
            error("personer", "Anställd från", "1899-12-31", person("fel-4"));
            error("personer", "Efternamn", "", person("fel-5"));
        }

        private static Map<String, String> person(String id) {
            return Map.of(
                    "Anställnings-id", id,
                    "Efternamn", "Felsson",
                    "E-post", id + "@exempel.se",
                    "Anställd från", "1998-01-01",
                    "Anställd till", "1999-01-01");
        }

        private void assets() {
            twice("tillgangar", "Id", asset("FEL-1"));
            error("tillgangar", "Enhet", "OKÄND-99", asset("FEL-2"));
            error("tillgangar", "Namn", "å".repeat(121), asset("FEL-3"));
            error("tillgangar", "Namn", "", asset("FEL-4"));
            error("tillgangar", "Tagen i bruk", "31 februari", asset("FEL-5"));
            error("tillgangar", "Avvecklad", "2101-01-01", planned("FEL-6"));
            error("tillgangar", "Beskrivning", "Före\u0000efter", asset("FEL-7"));
            error("tillgangar", "Beskrivning", "Gäller " + IDENTITY_NUMBER, asset("FEL-8"));
        }

        private static Map<String, String> asset(String id) {
            return Map.of("Id", id, "Namn", "System " + id, "Tagen i bruk", "1999-01-01", "Avvecklad", "2001-01-01");
        }

        /** Not in use on any day asked for, though its end is wrong. */
        private static Map<String, String> planned(String id) {
            return Map.of("Id", id, "Namn", "System " + id, "Tagen i bruk", "2099-01-01");
        }

        private void others() {
            var then = Map.of("Från", "1998-01-01", "Till", "1999-01-01");
            error("roller", "Omfattning", "OKÄND-99", then);
            error("roller", "Till", "1997-12-31", Map.of("Från", "1998-01-02"));
            error("arbetstid", "Till", "1997-12-31", Map.of("Från", "1998-01-02"));
            error("arbetstid", "Från", "1899-12-31", then);
            error("klassningar", "Tillgång", "OKÄND-99", Map.of("Klassad", "1998-01-01", "Giltig till", "1999-01-01"));
            error("genomforanden", "Kurs", "OKÄND.KURS", Map.of("Genomförd", "1998-01-01"));
            error("genomforanden", "Anställnings-id", "okänd-99", Map.of("Genomförd", "1998-01-01"));
            error("rekommendationer", "Revision", "REV-OKÄND", Map.of("Nr", "99"));
            var incident = Map.of(
                    "Nummer", "FEL-1",
                    "Inträffade", "2001-05-05 09:00",
                    "Rapporterad", "2001-05-05 10:00",
                    "Avslutad", "",
                    "Status", "pågår");
            error("incidenter", "Rubrik", "Driften " + BROKEN + "nere", incident);
        }

        private void cascade() {
            add("enheter", "Typ", "grupp", unit("KASKAD"), Part.CASCADE, random.nextInt(1 << 20));
            add("personer", "Enhet", "KASKAD", person("fel-9"), Part.CASCADE, random.nextInt(1 << 20));
            add("tillgangar", "Enhet", "KASKAD", asset("FEL-9"), Part.CASCADE, random.nextInt(1 << 20));
        }

        private void error(String file, String column, String value, Map<String, String> cells) {
            add(file, column, value, cells, Part.ERROR, random.nextInt(1 << 20));
        }

        private void twice(String file, String key, Map<String, String> cells) {
            int at = random.nextInt(1 << 20);
            var id = cells.getOrDefault(key, "");
            add(file, key, id, cells, Part.NONE, at);
            add(file, key, id, cells, Part.ERROR, at);
        }

        private void add(String file, String column, String value, Map<String, String> cells, Part part, int at) {
            var all = new HashMap<>(cells);
            all.put(column, value);
            wrongs.add(new Wrong(file, all, column, part, at));
        }

        private void write(Path target, String name) throws IOException {
            var titles = CanonicalFile.titles(CanonicalFile.in(folder, name));
            var rows = CanonicalFile.rows(folder, name);
            var own = wrongs.stream().filter(wrong -> wrong.file().equals(name)).toList();
            var text = new StringBuilder(CanonicalFile.line(titles, ';')).append('\n');
            long line = 2;
            for (int i = 0; i <= rows.size(); i++) {
                for (var wrong : own) {
                    // never before the first row, which is the pattern for the others
                    if (wrong.at() % rows.size() + 1 == i) {
                        note(wrong, line);
                        line += append(text, cells(titles, rows.getFirst(), wrong));
                    }
                }
                if (i < rows.size()) {
                    line += append(text, rows.get(i).cells());
                }
            }
            Files.write(CanonicalFile.in(target, name), bytes(text.toString()));
        }

        private void note(Wrong wrong, long line) {
            var value = wrong.cells()
                    .getOrDefault(wrong.column(), "")
                    .replace(IDENTITY_NUMBER, MASKED)
                    .replace(String.valueOf(BROKEN), "\ufffd(");
            var expected = new Expected(wrong.file() + ".csv", line, wrong.column(), value);
            switch (wrong.part()) {
                case ERROR -> errors.add(expected);
                case CASCADE -> cascade.add(expected);
                case NONE -> {}
            }
        }

        private static List<String> cells(List<String> titles, CanonicalRow pattern, Wrong wrong) {
            return titles.stream()
                    .map(title -> wrong.cells().getOrDefault(title, pattern.text(title)))
                    .toList();
        }

        /** How many lines it took. */
        private static long append(StringBuilder text, List<String> cells) {
            var line = CanonicalFile.line(cells, ';');
            text.append(line).append('\n');
            return 1 + line.chars().filter(c -> c == '\n').count();
        }

        /** A file with broken characters says by its mark that it is UTF-8, or it could be taken for something else. */
        private static byte[] bytes(String text) {
            if (text.indexOf(BROKEN) < 0) {
                return text.getBytes(StandardCharsets.UTF_8);
            }
            var out = new ByteArrayOutputStream();
            out.writeBytes("\ufeff".getBytes(StandardCharsets.UTF_8));
            int at = text.indexOf(BROKEN);
            out.writeBytes(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
            out.write(0xc3);
            out.write(0x28);
            out.writeBytes(text.substring(at + 1).getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        }
    }
}
