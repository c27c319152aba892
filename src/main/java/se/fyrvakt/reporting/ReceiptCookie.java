package se.fyrvakt.reporting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The receipt for as long as somebody looks at their report. Not in the address: addresses are kept by browsers, proxies and
 * whoever the next one at a shared computer is.
 */
record ReceiptCookie(HttpServletRequest request, HttpServletResponse response) {

    static final String NAME = "fyrvakt-kvitto";

    private static final Duration LASTS = Duration.ofMinutes(30);

    Optional<Receipt> read() {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> Receipt.typed(cookie.getValue()));
    }

    void write(Receipt receipt) {
        add(receipt.text(), LASTS);
    }

    void clear() {
        add("", Duration.ZERO);
    }

    private void add(String value, Duration age) {
        var cookie = ResponseCookie.from(NAME, value)
                .path("/kvitto")
                .httpOnly(true)
                .sameSite("Strict")
                .secure(request.isSecure())
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
