package se.fyrvakt.proof;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** The same content as offices send it: other titles, encodings, separators, and ways to write days, numbers and yes. */
final class MessyCopy {

    /** By file and column. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("personer.Anställnings-id", "Anst.id"),
            Map.entry("personer.E-post", "E-postadress"),
            Map.entry("personer.Anställd från", "Anställningsdatum"),
            Map.entry("personer.Anställd till", "Slutdatum"),
            Map.entry("enheter.Kod", "Enhetskod"),
            Map.entry("enheter.Överordnad", "Överordnad enhet"),
            Map.entry("enheter.Namn", "Enhetsnamn"),
            Map.entry("roller.E-post", "Epost"),
            Map.entry("arbetstid.Timmar per vecka", "Timmar/vecka"),
            Map.entry("forvaltningsobjekt.Kod", "Objektkod"),
            Map.entry("tillgangar.Id", "System-ID"),
            Map.entry("tillgangar.Namn", "Systemnamn"),
            Map.entry("klassningar.Tillgång", "System"),
            Map.entry("klassningar.Klassad", "Klassningsdatum"),
            Map.entry("incidenter.Nummer", "Ärendenummer"),
            Map.entry("incidenter.Rapporterad", "Rapporterad datum"),
            Map.entry("kurser.Kod", "Kurskod"),
            Map.entry("kurser.Giltighetstid månader", "Giltighetstid (månader)"),
            Map.entry("genomforanden.Anställnings-id", "Anställningsnr"),
            Map.entry("genomforanden.Genomförd", "Genomfört datum"),
            Map.entry("genomforanden.Kurs", "Kurskod"),
            Map.entry("styrdokument.Titel", "Dokument"),
            Map.entry("moten.Datum", "Mötesdatum"),
            Map.entry("revisioner.Id", "Revisions-id"),
            Map.entry("rekommendationer.Nr", "Nummer"),
            Map.entry("atgarder.Nr", "Åtgärdsnr"),
            Map.entry("atgarder.Förfaller", "Slutdatum"),
            Map.entry("aktiviteter.Timmar", "Timmar (h)"),
            Map.entry("internkontroll.Kontrollmoment", "Kontroll"),
            Map.entry("behandlingar.Nr", "Nummer"),
            Map.entry("behandlingar.Senast granskad", "Granskad senast"),
            Map.entry("kontinuitetsplaner.Längsta acceptabla avbrott timmar", "Längsta acceptabla avbrott (h)"),
            Map.entry("behorigheter.Anställnings-id", "AnstId"),
            Map.entry("behorigheter.Konto", "Användarnamn"));

    private static final Map<String, String> FILE_NAMES = Map.of(
            "personer", "Personer 2024.csv",
            "enheter", "ENHETER.csv",
            "roller", "Roller (kopia).csv",
            "kurser", "export_kurser.csv",
            "mal", "mal 2023-2026.csv");

    private static final Set<String> SPLIT = Set.of("genomforanden", "klassningar", "incidenter");

    private enum Encoding {
        WINDOWS,
        UTF_8,
        MARKED_UTF_8,
        MARKED_UTF_16
    }

    private final Random random;
    private final Path target;
    private final String name;
    private final List<String> titles;
    private final List<CanonicalRow> rows;
    private final List<Integer> order = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<Writing> writings = new ArrayList<>();

    /** How a column's values are written, the same down the file. */
    private interface Writing {
        String of(String cell);
    }

    private MessyCopy(Path folder, Path target, String name, long seed) {
        this.random = new Random(seed * 1_000_003 + name.hashCode());
        this.target = target;
        this.name = name;
        this.titles = CanonicalFile.titles(CanonicalFile.in(folder, name));
        this.rows = CanonicalFile.rows(folder, name);
        for (int i = 0; i < titles.size(); i++) {
            order.add(i);
            shown.add(title(titles.get(i)));
            writings.add(writing(titles.get(i)));
        }
        Collections.shuffle(order, random);
    }

    /**
     * Beside the registers' files stand a text and a document that hold no table.
     *
     * @return the files of each register
     */
    static Map<String, List<Path>> of(Path canonicalFolder, Path target, long seed) {
        try {
            Files.createDirectories(target);
            var written = new TreeMap<String, List<Path>>();
            for (var name : CanonicalFile.NAMES) {
                if (Files.exists(CanonicalFile.in(canonicalFolder, name))) {
                    written.put(name, new MessyCopy(canonicalFolder, target, name, seed).write());
                }
            }
            Files.writeString(target.resolve("README.txt"), "Filerna är uttagna i januari.\nFråga kansliet.\n");
            Files.writeString(
                    target.resolve("Protokoll.pdf"),
                    "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<<>>\nendobj\n%%EOF\n",
                    StandardCharsets.ISO_8859_1);
            return written;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<Path> write() throws IOException {
        if (!SPLIT.contains(name) || rows.size() < 2) {
            return List.of(write(FILE_NAMES.getOrDefault(name, name + ".csv"), rows));
        }
        int cut = rows.size() / 2;
        return List.of(
                write(name + "_1.csv", rows.subList(0, cut)), write(name + "_2.csv", rows.subList(cut, rows.size())));
    }

    private Path write(String fileName, List<CanonicalRow> part) throws IOException {
        char separator = List.of(';', ';', ',', '\t').get(random.nextInt(4));
        var lines = new ArrayList<String>();
        if (random.nextInt(3) == 0) {
            lines.add("Utdrag ur registret");
            if (random.nextBoolean()) {
                lines.add("Uttaget av kansliet 2024-01-15");
            }
        }
        int remarks = random.nextInt(order.size() + 1);
        lines.add(CanonicalFile.line(arranged(shown, remarks, "Kommentar"), separator));
        for (var row : part) {
            if (random.nextInt(40) == 0) {
                lines.add(random.nextBoolean() ? "" : String.valueOf(separator).repeat(order.size()));
            }
            var cells = new ArrayList<String>();
            for (int i = 0; i < titles.size(); i++) {
                cells.add(writings.get(i).of(row.cells().get(i)));
            }
            var remark = random.nextInt(5) == 0 ? "Se ärende " + random.nextInt(90) : "";
            lines.add(CanonicalFile.line(arranged(cells, remarks, remark), separator));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            lines.add(String.valueOf(separator).repeat(order.size()));
        }
        var end = random.nextBoolean() ? "\r\n" : "\n";
        var file = target.resolve(fileName);
        Files.write(file, bytes(String.join(end, lines) + end));
        return file;
    }

    private List<String> arranged(List<String> cells, int at, String remark) {
        var arranged = new ArrayList<String>();
        order.forEach(i -> arranged.add(cells.get(i)));
        arranged.add(at, remark);
        return arranged;
    }

    private byte[] bytes(String text) {
        var windows = Charset.forName("windows-1252");
        var encoding = Encoding.values()[random.nextInt(Encoding.values().length)];
        if (encoding == Encoding.WINDOWS && !windows.newEncoder().canEncode(text)) {
            encoding = Encoding.MARKED_UTF_8;
        }
        return switch (encoding) {
            case WINDOWS -> text.getBytes(windows);
            case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
            case MARKED_UTF_8 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case MARKED_UTF_16 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
        };
    }

    /** Case, spaces and hyphens tell nothing. */
    private String title(String column) {
        var other = random.nextInt(4) == 0 ? null : ALIASES.get(name + "." + column);
        var title = other == null ? column : other;
        return switch (random.nextInt(6)) {
            case 0 -> title.toUpperCase(Locale.ROOT);
            case 1 -> title.toLowerCase(Locale.ROOT);
            case 2 -> " " + title + "  ";
            case 3 -> title.replace('-', ' ');
            case 4 -> title.replace(" ", "-");
            default -> title;
        };
    }

    private Writing writing(String column) {
        if (Kinds.isDay(column)) {
            return day();
        }
        if (Kinds.isMoment(column)) {
            return moment();
        }
        if (Kinds.isYesNo(column)) {
            return yesNo(column);
        }
        if (Kinds.isNumber(column) && !column.equals("År")) {
            return MessyCopy::spaced;
        }
        if (column.equals("Målvärde")) {
            return random.nextBoolean() ? cell -> cell.replace(" ", "") : cell -> cell.replace(' ', '\u00a0');
        }
        return Kinds.isWord(name, column) ? word() : cell -> cell;
    }

    private Writing day() {
        return switch (random.nextInt(3)) {
            case 0 -> cell -> cell.replace("-", "");
            case 1 -> cell -> cell.isEmpty() ? "" : cell + " 00:00:00";
            default -> cell -> cell;
        };
    }

    private Writing moment() {
        return switch (random.nextInt(3)) {
            case 0 -> cell -> cell.replace(' ', 'T');
            case 1 -> cell -> cell.length() == "2024-03-05 07:40".length() ? cell + ":00" : cell;
            default -> cell -> cell;
        };
    }

    /** A cross or nothing only where every row says yes or no. */
    private Writing yesNo(String column) {
        boolean answered = rows.stream().noneMatch(row -> row.isEmpty(column));
        int choice = random.nextInt(Kinds.mayBeCrossed(column) && answered ? 5 : 4);
        return switch (choice) {
            case 0 -> cell -> said(cell, "J", "N");
            case 1 -> cell -> said(cell, "1", "0");
            case 2 -> cell -> cell.toUpperCase(Locale.ROOT);
            case 4 -> cell -> said(cell, "x", "");
            default -> cell -> cell;
        };
    }

    private static String said(String cell, String yes, String no) {
        return switch (cell) {
            case "ja" -> yes;
            case "nej" -> no;
            default -> cell;
        };
    }

    private static String spaced(String cell) {
        return cell.matches("\\d{4,}") ? cell.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0") : cell;
    }

    private Writing word() {
        return switch (random.nextInt(3)) {
            case 0 -> cell -> cell.toUpperCase(Locale.ROOT);
            case 1 -> cell -> cell.isEmpty() ? "" : cell.substring(0, 1).toUpperCase(Locale.ROOT) + cell.substring(1);
            default -> cell -> cell;
        };
    }
}
