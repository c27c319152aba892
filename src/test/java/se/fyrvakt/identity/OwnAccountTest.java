package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;

@ScreenTest
class OwnAccountTest {

    private static final String OLD = "krita mossa vagnsljus nio";
    private static final String NEW = "tolv stenar under bryggan";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts tests;

    @Autowired
    Visits visits;

    @Autowired
    Passwords passwords;

    @Autowired
    PasswordRepository stored;

    private SignedIn here = SignedIn.nobody();
    private SignedIn elsewhere = SignedIn.nobody();

    @BeforeEach
    void signed_in_twice() {
        tests.forgiveGuesses();
        here = tests.signedIn(tests.administration());
        stored.set(here.account(), passwords.encode(OLD));
        elsewhere = tests.again(here);
    }

    @Test
    void a_new_password_ends_every_other_session_and_renews_this_one() {
        var answer = mvc.post()
                .uri("/konto/losenord")
                .with(here.mock())
                .param("current", OLD)
                .param("chosen", NEW)
                .exchange()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(isSignedIn(here)).isFalse();
        assertThat(isSignedIn(elsewhere)).isFalse();
        assertThat(isSignedIn(SignedIn.by(answer))).isTrue();
    }

    @Test
    void the_current_password_must_be_known_and_guessing_it_is_slowed_down() {
        for (int n = 0; n < 6; n++) {
            assertThat(change("gissning " + n, NEW).problemAt("Nuvarande lösenord"))
                    .startsWith("Det är inte ditt nuvarande lösenord");
        }
        assertThat(change(OLD, NEW).status()).isEqualTo(429);
        assertThat(isSignedIn(elsewhere)).isTrue();
    }

    @Test
    void a_weak_new_password_is_refused_before_the_old_is_looked_at() {
        assertThat(change("vad som helst", "kort").problemAt("Nytt lösenord")).contains("minst 12 tecken");
    }

    @Test
    void other_browsers_are_listed_and_can_be_signed_out() {
        assertThat(visits.as(here).open("/konto").rowHeadings()).hasSize(2);
        assertThat(visits.as(here).send("/konto/utloggning").rowHeadings())
                .singleElement()
                .asString()
                .endsWith("(den här)");
        assertThat(isSignedIn(elsewhere)).isFalse();
    }

    private Visits.Screen change(String current, String chosen) {
        return visits.as(here).send("/konto/losenord", "current", current, "chosen", chosen);
    }

    private boolean isSignedIn(SignedIn visitor) {
        return visits.as(visitor).answerOf("/konto").getStatus() == 200;
    }
}
