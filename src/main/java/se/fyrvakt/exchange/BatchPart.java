package se.fyrvakt.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Register;
import se.fyrvakt.tables.FirstRows;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.TableFile;

/**
 * A sheet of a batch, known for what it is.
 *
 * @param path the file's
 * @param sheet null for a text file, which is its own
 */
record BatchPart(Path path, TableFile file, @Nullable String sheet, FirstRows first, Header header, Register register) {

    /** Where it stands, as people say it. */
    String place() {
        return place(file.name(), sheet);
    }

    static String place(String file, @Nullable String sheet) {
        return sheet == null ? file : "%s, bladet ”%s”".formatted(file, sheet);
    }

    /** What the rows' origin is called: the file, and the sheet where the file has several. */
    String source() {
        var name = file.sheets().size() > 1 ? file.name() + ", " + sheet : file.name();
        return name.substring(0, Math.min(200, name.length()));
    }
}
