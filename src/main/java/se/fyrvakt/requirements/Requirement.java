package se.fyrvakt.requirements;

import org.jspecify.annotations.Nullable;
import se.fyrvakt.assets.Aspect;

/**
 * A requirement as an asset meets it.
 *
 * @param procurement in the voice of a tender; null where it is not asked of suppliers
 */
record Requirement(
        long id,
        String code,
        Aspect aspect,
        int lowestLevel,
        String text,
        @Nullable String procurement,
        @Nullable String reference) {

    String href() {
        return "/" + Requirements.ADDRESS + "/~" + id;
    }
}
