package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.TestDatabase;

@ScreenTest
class LinkTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts tests;

    @Autowired
    LinkRepository links;

    @BeforeEach
    void forgiven() {
        tests.forgiveGuesses();
    }

    @Test
    void whoever_guesses_at_links_must_wait_and_nobody_else() {
        for (int n = 0; n < 51; n++) {
            assertThat(open("gissning-" + n, "192.0.2.7")).isEqualTo(410);
        }
        assertThat(open(link(), "192.0.2.7")).isEqualTo(429);
        assertThat(open(link(), "192.0.2.8")).isEqualTo(200);
    }

    @Test
    void an_ipv6_neighbour_in_the_same_network_is_the_same_guesser() {
        for (int n = 0; n < 51; n++) {
            open("gissning-" + n, "2001:db8:0:1:0:0:0:" + n);
        }
        assertThat(open(link(), "2001:db8:0:1:0:0:0:ffff")).isEqualTo(429);
        assertThat(open(link(), "2001:db8:0:2:0:0:0:1")).isEqualTo(200);
    }

    @Test
    void opening_a_link_that_works_is_no_guess() {
        var link = link();
        for (int n = 0; n < 60; n++) {
            assertThat(open(link, "192.0.2.9")).isEqualTo(200);
        }
    }

    @Test
    void a_link_that_has_grown_too_old_opens_nothing() {
        var link = link();
        TestDatabase.owner()
                .sql("update identity.link set expires_at = now() where token_hash = ?")
                .param(Secret.digest(link))
                .update();

        assertThat(open(link, "192.0.2.10")).isEqualTo(410);
    }

    private String link() {
        var account = tests.signedIn(tests.administration()).account();
        return links.make(LinkRepository.Kind.INVITATION, account).text();
    }

    private int open(String link, String address) {
        return mvc.get()
                .uri("/valkommen/{link}", link)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange()
                .getResponse()
                .getStatus();
    }
}
