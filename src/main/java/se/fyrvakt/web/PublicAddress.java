package se.fyrvakt.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What addresses of the program begin with outside it, on paper and in other programs. */
@Component
public class PublicAddress {

    private final String start;

    /** @param start what people type to come here, where that is known; otherwise it is what was typed just now */
    PublicAddress(@Value("${FYRVAKT_URL:}") String start) {
        this.start = start.replaceFirst("/+$", "");
    }

    /** Without a slash at its end. */
    public String of(HttpServletRequest request) {
        return start.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : start;
    }
}
