package se.fyrvakt.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before signing in: an address here, whatever a link that led to the sign-in page says. */
record ReturnAddress(String text) {

    static final ReturnAddress START = new ReturnAddress("/");

    /** One slash and then no other, forward or backward: two would begin the name of another host. */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,2000}");

    private static final Pattern SIGNING = Pattern.compile("/logga-(in|ut)\\b.*");

    /** What is no address here leads to the first page. */
    static ReturnAddress of(@Nullable String text) {
        return text != null
                        && HERE.matcher(text).matches()
                        && !SIGNING.matcher(text).matches()
                ? new ReturnAddress(text)
                : START;
    }

    static ReturnAddress of(HttpServletRequest request) {
        var query = request.getQueryString();
        return of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The sign-in page that leads on to here. */
    String signIn() {
        return equals(START) ? "/logga-in" : "/logga-in?till=" + URLEncoder.encode(text, UTF_8);
    }
}
