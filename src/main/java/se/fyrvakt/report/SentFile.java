package se.fyrvakt.report;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.fyrvakt.tables.FileName;

/** A file that somebody has sent, called by its own name alone. */
record SentFile(String name, byte[] content) {

    /** Empty where none was chosen. */
    static Optional<SentFile> of(@Nullable MultipartFile sent) throws IOException {
        return sent == null || sent.isEmpty()
                ? Optional.empty()
                : Optional.of(new SentFile(FileName.of(String.valueOf(sent.getOriginalFilename())), sent.getBytes()));
    }
}
