package se.fyrvakt.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The example's files, as a larger administration would have them. */
public final class ManyExamples {

    private static final Path EXAMPLE = Path.of("examples", "hagersten-alvsjo-2023");

    /** Files whose rows are many in a large administration; each copy's rows get ids and references of their own. */
    private static final Set<String> GROWING = Set.of(
            "enheter",
            "personer",
            "tillgangar",
            "genomforanden",
            "behorigheter",
            "incidenter",
            "klassningar",
            "roller");

    private final Path folder;
    private final int times;

    private ManyExamples(Path folder, int times) {
        this.folder = folder;
        this.times = times;
    }

    public static void write(Path folder, int times) throws IOException {
        new ManyExamples(folder, times).multiply();
    }

    private void multiply() throws IOException {
        try (var files = Files.newDirectoryStream(EXAMPLE, "*.csv")) {
            for (var file : files) {
                multiply(file);
            }
        }
    }

    private void multiply(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        var lines = Files.readAllLines(file);
        int copies = GROWING.contains(name.replace(".csv", "")) ? times : 1;
        try (var out = Files.newBufferedWriter(folder.resolve(name))) {
            write(out, lines.getFirst());
            for (int copy = 0; copy < copies; copy++) {
                for (var line : lines.subList(1, lines.size())) {
                    write(out, copy == 0 ? line : copied(name, List.of(line.split(";", -1)), copy));
                }
            }
        }
    }

    private static void write(BufferedWriter out, String line) throws IOException {
        out.write(line);
        out.newLine();
    }

    /** The cells that are keys, of the row itself or of one it refers to, get the copy's number. */
    private static String copied(String name, List<String> cells, int copy) {
        var own = switch (name) {
            case "enheter.csv" -> Set.of(0, 3);
            case "personer.csv" -> Set.of(0, 3, 4);
            case "tillgangar.csv" -> Set.of(0, 5);
            case "genomforanden.csv" -> Set.of(1);
            case "behorigheter.csv" -> Set.of(0, 1, 2, 3);
            case "incidenter.csv" -> Set.of(0, 9);
            case "klassningar.csv" -> Set.of(0);
            default -> Set.of(0, 2);
        };
        var row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : ";")
                    .append(own.contains(i) && !cells.get(i).isEmpty() ? copy + "x" + cells.get(i) : cells.get(i));
        }
        return row.toString();
    }
}
