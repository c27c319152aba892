package se.fyrvakt.attachments;

import se.fyrvakt.kernel.Swedish;

/** How many files may come at once, and how large each may be. */
public record Limits(int number, int megabytes) {

    long bytes() {
        return (long) megabytes << 20;
    }

    /** For the hint at a form's field. */
    public String words() {
        return "Högst %s, %d megabyte var. Bilder, PDF, text, Office och sparade mejl."
                .formatted(Swedish.count(number, "fil", "filer"), megabytes);
    }
}
