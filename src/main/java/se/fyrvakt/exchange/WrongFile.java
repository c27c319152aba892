package se.fyrvakt.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import se.fyrvakt.exchange.BatchRead.Wrong;
import se.fyrvakt.tables.TableWriter;

/** All that is wrong with files as a file of its own, to mend them by. */
final class WrongFile {

    private static final List<String> TITLES =
            List.of("Fil", "Blad", "Rad", "Kolumn", "Står i filen", "Vad du kan göra");

    private WrongFile() {}

    /** Compressed CSV. */
    static byte[] of(List<Wrong> all) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes);
                var table = TableWriter.csv(packed, TITLES)) {
            for (var wrong : all) {
                table.row(Arrays.asList(
                        wrong.file(), wrong.sheet(), wrong.line(), wrong.column(), wrong.value(), wrong.message()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void unpack(byte[] packed, OutputStream out) throws IOException {
        try (var content = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            content.transferTo(out);
        }
    }
}
