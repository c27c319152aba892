package se.fyrvakt.attachments;

import java.time.Instant;
import se.fyrvakt.kernel.Swedish;

/** A file that is kept, without its content. */
public record Attachment(long id, String name, String mediaType, long size, Instant addedAt, String addedBy) {

    public String address() {
        return "/bilagor/" + id + "/hamta";
    }

    /** "faktura.pdf (120 kB)". */
    public String label() {
        return "%s (%s kB)".formatted(name, Swedish.number((size + 1023) / 1024));
    }
}
