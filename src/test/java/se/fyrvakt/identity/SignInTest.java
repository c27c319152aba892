package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.kernel.Actor;

@ScreenTest
class SignInTest {

    private static final String PASSWORD = "krita mossa vagnsljus nio";
    private static final String REFUSED =
            "E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts tests;

    @Autowired
    Accounts accounts;

    @Autowired
    Blocking blocking;

    @Autowired
    Visits visits;

    @Autowired
    PasswordRepository stored;

    private int administration;

    private String email = "";
    private long account;

    @BeforeEach
    void somebody_with_a_password() {
        tests.forgiveGuesses();
        administration = tests.administration();
        email = "anna" + administration + "@exempel.se";
        var actor = new Actor(administration, null, "Prov");
        account = accounts.create(administration, "Anna Ek", email, null, PASSWORD, actor);
    }

    @Test
    void the_right_password_leads_to_the_page_that_was_wished_for() {
        var answer = signIn(email, PASSWORD, "/konto");

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/konto");
        assertThat(answer.getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("fyrvakt=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax")
                        && !cookie.contains("Secure"));
        assertThat(visits.as(SignedIn.by(answer)).open("/konto").heading()).isEqualTo("Mitt konto");
    }

    @Test
    void over_https_the_cookie_is_bound_to_it_and_to_this_host() {
        var answer = mvc.post()
                .uri("https://localhost/logga-in")
                .secure(true)
                .with(SignedIn.nobody().mock())
                .param("email", email)
                .param("password", PASSWORD)
                .exchange()
                .getResponse();

        assertThat(answer.getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-fyrvakt=") && cookie.contains("Secure"));
        assertThat(answer.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    void letter_case_and_how_an_address_was_composed_do_not_matter() {
        assertThat(signIn(email.toUpperCase(java.util.Locale.ROOT), PASSWORD, "/")
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void a_wrong_password_an_unknown_account_and_a_blocked_one_are_answered_alike() throws Exception {
        var unknown = signIn("nagon.annan" + administration + "@exempel.se", PASSWORD, "/");
        var wrong = signIn(email, "fel lösenord helt", "/");
        blocking.block(account, "Slutat", new Actor(administration, null, "Prov"));
        var blocked = signIn(email, PASSWORD, "/");

        for (var answer : new MockHttpServletResponse[] {unknown, wrong, blocked}) {
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains(REFUSED).doesNotContain(PASSWORD);
        }
    }

    @Test
    void guessing_at_an_account_must_wait_longer_and_longer_whether_it_exists_or_not() throws Exception {
        for (var guessed : new String[] {email, "finns.inte" + administration + "@exempel.se"}) {
            IntStream.range(0, 6).forEach(n -> signIn(guessed, "gissning nummer " + n, "/"));
            var answer = signIn(guessed, PASSWORD, "/");

            assertThat(answer.getStatus()).isEqualTo(429);
            assertThat(answer.getHeader("Retry-After")).matches("[1-9][0-9]*");
            assertThat(answer.getContentAsString()).contains("för många försök. Vänta till kl.");
        }
    }

    @Test
    void guesses_sent_at_once_gain_nothing() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, 30)
                    .mapToObj(n -> pool.submit(() -> signIn(email, "gissning nummer " + n, "/")))
                    .toList();
            int checked = 0;
            for (var answer : sent) {
                checked += answer.get().getStatus() == 422 ? 1 : 0;
            }
            assertThat(checked).isLessThanOrEqualTo(9);
        }
    }

    @Test
    void a_password_stored_in_an_older_way_is_stored_anew_at_sign_in() {
        stored.set(account, "{argon2}" + new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode(PASSWORD));

        assertThat(signIn(email, PASSWORD, "/").getStatus()).isEqualTo(303);
        assertThat(stored.of(account).orElseThrow().hash()).contains("m=19456,t=2,p=1");
        assertThat(signIn(email, PASSWORD, "/").getStatus()).isEqualTo(303);
    }

    @Test
    void signing_in_ends_the_session_that_was_there_before() {
        var before = SignedIn.by(signIn(email, PASSWORD, "/"));
        mvc.post()
                .uri("/logga-in")
                .with(before.mock())
                .param("email", email)
                .param("password", PASSWORD)
                .exchange();

        assertThat(visits.as(before).answerOf("/konto").getStatus()).isEqualTo(303);
    }

    @Test
    void signing_out_ends_the_session_and_not_only_the_cookie() {
        var session = SignedIn.by(signIn(email, PASSWORD, "/"));
        visits.as(session).send("/logga-ut");

        assertThat(visits.as(session).answerOf("/konto").getHeader("Location")).isEqualTo("/logga-in?till=%2Fkonto");
    }

    @Test
    void whoever_is_signed_in_is_not_asked_again() {
        var session = SignedIn.by(signIn(email, PASSWORD, "/"));

        assertThat(visits.as(session).answerOf("/logga-in?till=/konto").getHeader("Location"))
                .isEqualTo("/konto");
    }

    @Test
    void a_blocked_account_is_signed_out_at_its_next_request() {
        var session = SignedIn.by(signIn(email, PASSWORD, "/"));
        blocking.block(account, "Slutat", new Actor(administration, null, "Prov"));
        var answer = visits.as(session).answerOf("/konto");

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Set-Cookie")).startsWith("fyrvakt=;").contains("Max-Age=0");
    }

    private MockHttpServletResponse signIn(String email, String password, String till) {
        return mvc.post()
                .uri("/logga-in")
                .with(SignedIn.nobody().mock())
                .with(request -> {
                    request.setRemoteAddr("10.0.0." + administration % 250);
                    return request;
                })
                .param("email", email)
                .param("password", password)
                .param("till", till)
                .exchange()
                .getResponse();
    }
}
