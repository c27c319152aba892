package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class SignInTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Test
    void whoever_is_not_signed_in_is_sent_to_sign_in_whatever_the_address() {
        assertThat(mvc.get().uri("/finns/inte?x=1"))
                .hasStatus(303)
                .hasHeader("Location", "/logga-in?till=%2Ffinns%2Finte%3Fx%3D1");
    }

    @Test
    void sign_in_page() {
        assertThat(mvc.get().uri("/logga-in")).hasStatus(200).bodyText().contains("Logga in");
        assertThat(mvc.get()
                        .uri("/finns")
                        .with(accounts.signedIn(accounts.administration()).mock()))
                .hasStatus(404);
        assertThat(mvc.post().uri("/logga-in").with(SignedIn.nobody().mock())).hasStatus(422);
    }
}
