package se.fyrvakt.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that a session is known by. It goes when the browser is closed, and no script can read it. */
final class SessionCookie {

    private SessionCookie() {}

    static Optional<Secret> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(cookie -> new Secret(cookie.getValue()));
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        add(request, response, secret.text(), Duration.ofSeconds(-1));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** A browser takes a name with this prefix from this very host over https only, so a neighbour cannot plant one. */
    static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-fyrvakt" : "fyrvakt";
    }
}
