package se.fyrvakt.identity;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A browser in which somebody is signed in, or nobody: what it sends along with each request.
 *
 * @param session null for nobody
 */
public record SignedIn(
        long account,
        int administration,
        String email,
        @Nullable String session) {

    /** The form token as its cookie holds it, and masked as a form sends it: xor with noughts, which is itself. */
    private static final String TOKEN = "00000000-0000-0000-0000-000000000000";

    public static final String FORM_TOKEN = java.util.Base64.getUrlEncoder()
            .encodeToString(("\0".repeat(TOKEN.length()) + TOKEN).getBytes(java.nio.charset.StandardCharsets.UTF_8));

    public static SignedIn nobody() {
        return new SignedIn(0, 0, "", null);
    }

    /** Nobody, with the receipt of a report. */
    public static SignedIn carrying(String receipt) {
        return new SignedIn(0, 0, "", "ingen; fyrvakt-kvitto=" + receipt);
    }

    /** Whoever an answer signs in. */
    public static SignedIn by(MockHttpServletResponse answer) {
        return new SignedIn(
                0, 0, "", requireNonNull(answer.getCookie("fyrvakt")).getValue());
    }

    /** For MockMvc: {@code mvc.get().uri(…).with(visitor.mock())}; a form's token is there too. */
    public RequestPostProcessor mock() {
        return request -> {
            var form = new Cookie("fyrvakt-formular", TOKEN);
            request.setCookies(
                    session == null ? new Cookie[] {form} : new Cookie[] {form, new Cookie("fyrvakt", session)});
            request.setParameter("_csrf", FORM_TOKEN);
            return request;
        };
    }

    /** For real HTTP: the value of the header {@code Cookie}. Forms then send {@code _csrf} with {@link #FORM_TOKEN}. */
    public String cookies() {
        var form = "fyrvakt-formular=" + TOKEN;
        return session == null ? form : form + "; fyrvakt=" + session;
    }
}
