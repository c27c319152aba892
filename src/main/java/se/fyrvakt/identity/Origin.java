package se.fyrvakt.identity;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Where a request comes from, as far as it can be told. */
record Origin(String address, String browser) {

    static Origin of(HttpServletRequest request) {
        return new Origin(
                requireNonNullElse(request.getRemoteAddr(), ""),
                requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }
}
