package se.fyrvakt.web;

import java.util.Locale;

/** How a status is dressed. The word beside it says what it means; the tone only helps the eye. */
public enum Tone {
    OK,
    WARN,
    BAD,
    INFO,
    REST;

    public String css() {
        return "status--" + name().toLowerCase(Locale.ROOT);
    }
}
