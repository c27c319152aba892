package se.fyrvakt.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import se.fyrvakt.attachments.Limits;
import se.fyrvakt.identity.Administration;

/**
 * The door of an administration, as it stands on the day.
 *
 * @param words that the administration has written
 * @param unit the one that is filled in; null where none is
 */
record Door(
        Administration administration,
        Mode mode,
        Words words,
        List<Kind> kinds,
        Limits limits,
        @Nullable Unit unit) {

    enum Mode {
        CLOSED,
        OPEN,
        /** Reports are made in IA-systemet; here is advice only. */
        ELSEWHERE;

        static Mode of(int setting) {
            return switch (setting) {
                case 1 -> OPEN;
                case 2 -> ELSEWHERE;
                default -> CLOSED;
            };
        }
    }

    /** Each may be empty. */
    record Words(String lead, String easy, String call, String link) {}

    /** A kind of event as those who report choose it. */
    record Kind(String kind, String shownAs, String advice) {}

    record Unit(String code, String name) {}

    String root() {
        return "/anmal/" + administration.slug();
    }

    /** Where its form is sent. */
    String address() {
        return unit == null ? root() : root() + "/" + UriUtils.encodePathSegment(unit.code(), UTF_8);
    }

    Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        kinds.forEach(kind -> choices.put(kind.kind(), kind.shownAs()));
        return choices;
    }

    boolean isOpen() {
        return mode == Mode.OPEN;
    }
}
