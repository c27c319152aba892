package se.fyrvakt.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.fyrvakt.kernel.Swedish;

/** An Excel workbook (.xlsx, .xlsm): its sheets in order. Cells are read from the file each time they are asked for. */
final class Workbook implements TableFile.Content {

    private static final int MOST_SHEETS = 1_000;

    private final ZipFile zip;
    private final Limits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<String> shared = List.of();
    private NumberFormats formats = new NumberFormats(false);

    private Workbook(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static Workbook open(Path file, Limits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw Xml.damaged();
        }
        var workbook = new Workbook(zip, limits);
        try {
            workbook.read();
            return workbook;
        } catch (ZipException | IllegalArgumentException e) {
            zip.close();
            throw Xml.damaged();
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private void read() throws IOException {
        OfficePackage.requireWorkbook(zip);
        var parts = parts();
        try (var xml = xml("xl/workbook.xml")) {
            while (xml.next()) {
                if (xml.opens("workbookPr")) {
                    formats = new NumberFormats(xml.is("date1904"));
                } else if (xml.opens("sheet") && sheets.size() < MOST_SHEETS) {
                    add(xml, parts);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new Unreadable("Arbetsboken har inga blad med celler.");
        }
        readShared(parts);
    }

    private void add(Xml xml, Map<String, String> parts) {
        var part = parts.getOrDefault("id:" + xml.attribute("id"), "");
        if (part.contains("worksheet") && zip.getEntry(part) != null) {
            var name = Escapes.read(xml.attribute("name"));
            sheets.add(new WorkbookSheet(
                    this,
                    name,
                    part,
                    !xml.attribute("state").isEmpty() && !xml.attribute("state").equals("visible")));
        }
    }

    private void readShared(Map<String, String> parts) throws IOException {
        var styles = parts.getOrDefault("type:styles", "");
        if (zip.getEntry(styles) != null) {
            try (var xml = xml(styles)) {
                formats.read(xml);
            }
        }
        var texts = parts.getOrDefault("type:sharedStrings", "");
        if (zip.getEntry(texts) != null) {
            try (var xml = xml(texts)) {
                shared = SharedTexts.read(xml, limits);
            }
        }
    }

    /** Where the parts are, by relation ("id:rId1") and by kind ("type:styles"). */
    private Map<String, String> parts() throws IOException {
        Map<String, String> parts = new HashMap<>();
        if (zip.getEntry("xl/_rels/workbook.xml.rels") == null) {
            return parts;
        }
        try (var xml = xml("xl/_rels/workbook.xml.rels")) {
            while (xml.next() && parts.size() < 2 * MOST_SHEETS) {
                if (xml.opens("Relationship")) {
                    var target = xml.attribute("Target");
                    var path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    var type = xml.attribute("Type");
                    parts.put("id:" + xml.attribute("Id"), path);
                    parts.put("type:" + type.substring(type.lastIndexOf('/') + 1), path);
                }
            }
        }
        return parts;
    }

    Xml xml(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw Xml.damaged();
        }
        var in = zip.getInputStream(entry);
        return new Xml(new PartStream(in, entry.getCompressedSize(), limits));
    }

    Limits limits() {
        return limits;
    }

    NumberFormats formats() {
        return formats;
    }

    String shared(String index) throws Unreadable {
        try {
            return shared.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Xml.damaged();
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add("Excelfil med " + Swedish.count(sheets.size(), "blad", "blad") + ".");
        var hidden = sheets.stream().filter(Sheet::hidden).map(Sheet::name).toList();
        if (!hidden.isEmpty()) {
            notes.add("Dolda blad: " + Swedish.list(hidden, "och") + ".");
        }
        return notes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
