package se.fyrvakt.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What Fyrvakt brings along, as rows with the titles of their registers. No cell holds a semicolon. */
public final class StartingFile {

    private StartingFile() {}

    /** @param name "law/anmalningsregler.csv" */
    public static List<Map<String, String>> rows(String name) {
        var lines = text(name).lines().toList();
        var titles = cells(lines.getFirst());
        return lines.stream().skip(1).map(line -> row(titles, cells(line))).toList();
    }

    /** The same as the rows that an administration begins with. */
    public static StartingRows of(String name, String register) {
        return () -> rows(name).stream().map(cells -> new StartingRows.Row(register, cells));
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(StartingFile.class.getResourceAsStream("/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split(";", -1));
    }

    private static Map<String, String> row(List<String> titles, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < titles.size(); i++) {
            row.put(titles.get(i), cells.get(i));
        }
        return row;
    }
}
