package se.fyrvakt.posters;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.web.util.UriUtils;
import se.fyrvakt.identity.Administration;

/**
 * A paper that leads to the staff door of a unit, or of the whole administration.
 *
 * @param door the absolute address of the staff door
 */
record Poster(String name, String door) {

    /** @param base what all addresses begin with */
    static Poster of(Administration administration, String base) {
        return new Poster(administration.name(), base + "/anmal/" + administration.slug());
    }

    static Poster of(PosterUnit unit, Administration administration, String base) {
        return new Poster(unit.name(), of(administration, base).door() + "/" + encoded(unit.code()));
    }

    static String encoded(String code) {
        return UriUtils.encodePathSegment(code, UTF_8);
    }

    /** As people type it. */
    String plain() {
        return door.replaceFirst("^https?://", "");
    }

    QrPicture picture() {
        return QrPicture.of(door);
    }
}
