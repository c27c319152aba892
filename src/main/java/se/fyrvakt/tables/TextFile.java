package se.fyrvakt.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of separated values in any of the encodings and with any of the separators people use. */
final class TextFile implements TableFile.Content, Sheet {

    private static final int SAMPLE = 1 << 16;

    private final String name;
    private final Path file;
    private final Limits limits;
    private final Charset charset;
    private final boolean marked;
    private final boolean doubled;
    private final char separator;

    private TextFile(String name, Path file, Limits limits) throws IOException {
        this.name = name;
        this.file = file;
        this.limits = limits;
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        var mark = byMark(head);
        this.marked = mark.length > 0;
        var tally = tally();
        this.charset = marked ? mark[0] : guessed(tally);
        this.doubled = charset == StandardCharsets.UTF_8 && tally.isDoubled();
        this.separator = Separator.of(sample());
    }

    static TextFile open(String name, Path file, Limits limits) throws IOException {
        return new TextFile(name, file, limits);
    }

    /** The encoding a byte order mark claims; none without one. */
    private static Charset[] byMark(byte[] head) {
        int first = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | head[1] & 0xff;
        if (first == 0xfffe) {
            return new Charset[] {StandardCharsets.UTF_16LE};
        }
        if (first == 0xfeff) {
            return new Charset[] {StandardCharsets.UTF_16BE};
        }
        return first == 0xefbb && head.length > 2 && (head[2] & 0xff) == 0xbf
                ? new Charset[] {StandardCharsets.UTF_8}
                : new Charset[0];
    }

    private TextTally tally() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return TextTally.of(in);
        }
    }

    private static Charset guessed(TextTally tally) throws Unreadable {
        long half = Math.min(tally.total, SAMPLE) / 2;
        if (tally.oddNul * 10 > half * 3 && tally.evenNul * 20 < half) {
            return StandardCharsets.UTF_16LE;
        }
        if (tally.evenNul * 10 > half * 3 && tally.oddNul * 20 < half) {
            return StandardCharsets.UTF_16BE;
        }
        if (tally.isBinary()) {
            throw new Unreadable(
                    "Filen är inte en textfil. Spara tabellen som .xlsx eller .csv från programmet den kommer från.");
        }
        return tally.isUtf8() ? StandardCharsets.UTF_8 : Doubled.WINDOWS;
    }

    private String sample() throws IOException {
        try (var reader = reader()) {
            var buffer = new char[SAMPLE];
            int n = 0;
            for (int more; n < SAMPLE && (more = reader.read(buffer, n, SAMPLE - n)) > 0; ) {
                n += more;
            }
            var text = new String(buffer, 0, n);
            if (text.isBlank() && n < SAMPLE) {
                throw new Unreadable("Filen är tom. Kontrollera att rätt fil valdes.");
            }
            return text;
        }
    }

    private Reader reader() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        if (marked) {
            in.skipNBytes(charset == StandardCharsets.UTF_8 ? 3 : 2);
        }
        return new InputStreamReader(in, charset);
    }

    @Override
    public Rows rows() {
        try {
            return new TextRows(reader(), separator, limits, doubled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add("Text i %s, %s mellan kolumnerna.".formatted(charset.displayName(), Separator.named(separator)));
        if (doubled) {
            notes.add("Å, ä och ö var dubbelt kodade (Ã¥) i filen och har rättats.");
        }
        return notes;
    }

    @Override
    public void close() {
        // Every reading of the rows closes the file by itself.
    }
}
