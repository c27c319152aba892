package se.fyrvakt.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import se.fyrvakt.kernel.Refusal;

/**
 * The mailboxes there are, by the administration's name as it stands in addresses. They stand in a file, which unlike the
 * environment can be readable by one user only: {@code alvsjo.host=…}, {@code alvsjo.user=…}, {@code alvsjo.password=…}.
 */
record Mailboxes(Map<String, Mailbox> bySlug) {

    static final Mailboxes NONE = new Mailboxes(Map.of());

    /** @param file where the settings name one; empty is no mailbox */
    static Mailboxes of(String file) {
        return file.isEmpty() ? NONE : of(read(Path.of(file)));
    }

    private static Mailboxes of(Properties settings) {
        return new Mailboxes(settings.stringPropertyNames().stream()
                .map(name -> name.replaceFirst("\\.[^.]*$", ""))
                .distinct()
                .collect(Collectors.toMap(slug -> slug, slug -> Mailbox.of(slug, settings))));
    }

    private static Properties read(Path file) {
        try (var reader = Files.newBufferedReader(file, UTF_8)) {
            var settings = new Properties();
            settings.load(reader);
            return settings;
        } catch (IOException e) {
            throw new Refusal("FYRVAKT_IMAP: filen %s finns inte, eller går inte att läsa.".formatted(file), e);
        }
    }

    boolean areSet() {
        return !bySlug.isEmpty();
    }
}
