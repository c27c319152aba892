package se.fyrvakt.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What papers are made with: stylesheets and fonts. */
final class PaperFile {

    private PaperFile() {}

    static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(PaperFile.class.getResourceAsStream("/paper/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), UTF_8);
    }
}
