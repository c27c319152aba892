package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.kernel.Role;

@ScreenTest
class GateTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Test
    void signed_out_any_page_leads_to_sign_in_whether_it_exists_or_not() {
        assertThat(mvc.get().uri("/finns/inte?x=1"))
                .hasStatus(303)
                .hasHeader("Location", "/logga-in?till=%2Ffinns%2Finte%3Fx%3D1");
        assertThat(mvc.get().uri("/konton")).hasStatus(303).hasHeader("Location", "/logga-in?till=%2Fkonton");
        assertThat(mvc.get().uri("/")).hasStatus(303).hasHeader("Location", "/logga-in");
    }

    @Test
    void signed_out_any_other_method_finds_nothing_with_or_without_a_form_token() {
        for (var method : new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS}) {
            assertThat(mvc.method(method).uri("/konton")).hasStatus(404);
            assertThat(mvc.method(method)
                            .uri("/finns-inte")
                            .with(SignedIn.nobody().mock()))
                    .hasStatus(404);
        }
    }

    @Test
    void signed_in_without_right_finds_nothing_just_as_where_there_is_nothing() {
        var employee = accounts.signedIn(accounts.administration());
        assertThat(mvc.get().uri("/konton").with(employee.mock())).hasStatus(404);
        assertThat(mvc.get().uri("/finns-inte").with(employee.mock())).hasStatus(404);
        assertThat(mvc.post().uri("/konton").with(employee.mock())).hasStatus(404);
        assertThat(mvc.delete().uri("/konto").with(employee.mock())).hasStatus(404);
    }

    @Test
    void a_role_held_in_one_unit_opens_its_addresses_too() {
        var administrator = accounts.signedIn(accounts.administration(), Role.ADMINISTRATOR, 12);
        assertThat(mvc.get().uri("/konton").with(administrator.mock())).hasStatus(200);
    }

    @Test
    void a_form_without_its_token_is_too_old_and_saves_nothing() {
        var visitor = accounts.signedIn(accounts.administration(), Role.ADMINISTRATOR);
        assertThat(mvc.post()
                        .uri("/konton")
                        .cookie(new Cookie("fyrvakt", visitor.session()))
                        .param("name", "Ny Person")
                        .param("email", "ny.person@exempel.se"))
                .hasStatus(403)
                .bodyText()
                .contains("Formuläret hade blivit för gammalt")
                .contains("Inget har sparats");
    }

    @Test
    void every_page_has_a_strict_policy_and_is_stored_nowhere() {
        assertThat(mvc.get().uri("/logga-in"))
                .hasHeader("Content-Security-Policy", SecurityConfiguration.CONTENT)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .containsHeader("Permissions-Policy")
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(SecurityConfiguration.CONTENT).doesNotContain("unsafe");
    }

    @Test
    void looking_at_the_sign_in_page_leaves_nothing_behind_but_a_form_token() {
        var answer = mvc.get().uri("/logga-in").exchange().getResponse();
        assertThat(answer.getCookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo("fyrvakt-formular");
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        });
    }
}
