package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.kernel.AtStart;

@ScreenTest
class FirstAccountTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("firstLink")
    AtStart firstLink;

    @Autowired
    TestAccounts tests;

    @Autowired
    Visits visits;

    @Test
    void on_an_empty_installation_the_start_gives_a_link_that_makes_everything_the_first_person_needs() {
        emptyTheInstallation();
        var link = link();
        var nobody = visits.as(SignedIn.nobody());
        assertThat(nobody.open(link).heading()).isEqualTo("Det första kontot");
        assertThat(nobody.send(link, "code", "!").problemAt("Förvaltningens kod"))
                .startsWith("Skriv en kod");
        var answer = mvc.post()
                .uri(link)
                .with(SignedIn.nobody().mock())
                .param("administration", "Första stadsdelsförvaltningen")
                .param("code", "FÖRSTA")
                .param("name", "Anna Ek")
                .param("email", "anna.ek@exempel.se")
                .param("password", "krita mossa vagnsljus nio")
                .exchange()
                .getResponse();

        assertThat(answer.getHeader("Location")).isEqualTo("/");
        var anna = visits.as(SignedIn.by(answer));
        assertThat(anna.open("/konton").rowHeadings()).containsExactly("Anna Ek");
        assertThat(anna.open("/enheter").rowHeadings()).isNotEmpty();
        assertThat(nobody.open(link).status()).isEqualTo(410);
    }

    @Test
    void a_new_start_ends_the_link_of_the_one_before() {
        emptyTheInstallation();
        var before = link();
        var now = link();

        assertThat(visits.as(SignedIn.nobody()).open(before).status()).isEqualTo(410);
        assertThat(visits.as(SignedIn.nobody()).open(now).status()).isEqualTo(200);
    }

    @Test
    void an_installation_with_an_account_gives_no_link_and_takes_none() {
        emptyTheInstallation();
        var link = link();
        tests.signedIn(tests.administration());

        assertThat(firstLink.ready("http://localhost")).isEmpty();
        assertThat(visits.as(SignedIn.nobody())
                        .send(
                                link,
                                "administration",
                                "X",
                                "code",
                                "X",
                                "name",
                                "Y",
                                "email",
                                "y@exempel.se",
                                "password",
                                "krita mossa vagnsljus nio")
                        .status())
                .isEqualTo(410);
    }

    private String link() {
        return firstLink.ready("http://localhost").getFirst().replaceFirst(".*http://localhost", "");
    }

    /** Behind the application's back: it never removes an account. */
    private void emptyTheInstallation() {
        TestDatabase.owner().sql("truncate identity.account cascade").update();
        tests.forgiveGuesses();
    }
}
