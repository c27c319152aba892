package se.fyrvakt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.kernel.Role;

@ScreenTest
class AccountScreensTest {

    private static final String PASSWORD = "krita mossa vagnsljus nio";

    @Autowired
    TestAccounts tests;

    private final Visits visits;
    private int administration;
    private SignedIn self = SignedIn.nobody();
    private Browser administrator;
    private final Browser nobody;

    AccountScreensTest(@Autowired Visits visits) {
        this.visits = visits;
        this.administrator = visits.as(self);
        this.nobody = visits.as(SignedIn.nobody());
    }

    @BeforeEach
    void an_administrator() {
        tests.forgiveGuesses();
        administration = tests.administration();
        self = tests.signedIn(administration, Role.ADMINISTRATOR);
        administrator = visits.as(self);
    }

    @Test
    void a_new_account_is_opened_by_a_link_that_works_once() {
        var link = linkOn(add("Bertil Öst", "bertil"));

        assertThat(nobody.open(link).heading()).isEqualTo("Välkommen till Fyrvakt");
        assertThat(nobody.send(link, "password", "kort").status()).isEqualTo(422);
        assertThat(nobody.send(link, "password", "bertil öst 2026").problemAt("Lösenord"))
                .startsWith("Lösenordet är för lätt att gissa");
        assertThat(nobody.send(link, "password", PASSWORD).says("Lösenordet är sparat"))
                .isTrue();
        assertThat(nobody.open(link).status()).isEqualTo(410);
        assertThat(nobody.send(link, "password", PASSWORD + "!").status()).isEqualTo(410);
        assertThat(nobody.send("/logga-in", "email", mail("bertil"), "password", PASSWORD)
                        .address())
                .isEqualTo("/");
    }

    @Test
    void a_link_used_by_twenty_at_once_sets_one_password() throws Exception {
        var link = linkOn(add("Bertil Öst", "bertil"));
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, 20)
                    .mapToObj(n -> pool.submit(() -> nobody.send(link, "password", PASSWORD + n)))
                    .toList();
            int chosen = 0;
            for (var answer : sent) {
                chosen += answer.get().status() == 410 ? 0 : 1;
            }
            assertThat(chosen).isEqualTo(1);
        }
    }

    @Test
    void the_same_form_sent_twenty_times_at_once_makes_one_account() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, 20)
                    .mapToObj(n -> pool.submit(() -> add("Bertil Öst", "bertil")))
                    .toList();
            int made = 0;
            for (var answer : sent) {
                made += answer.get().status() == 200 ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(administrator.open("/konton?q=bertil").rowHeadings()).hasSize(1);
    }

    @Test
    void a_newer_link_ends_the_older() {
        var account = accountOf(add("Bertil Öst", "bertil"));
        var first = linkOn(administrator.send(account + "/lank"));
        var second = linkOn(administrator.send(account + "/lank"));

        assertThat(nobody.open(first).status()).isEqualTo(410);
        assertThat(nobody.open(second).status()).isEqualTo(200);
    }

    @Test
    void an_address_has_one_account_in_the_whole_installation() {
        add("Bertil Öst", "bertil");
        var elsewhere = visits.as(tests.signedIn(tests.administration(), Role.ADMINISTRATOR));

        assertThat(add("Bertil Öst", "BERTIL").problemAt("E-postadress")).startsWith("Det finns redan ett konto");
        assertThat(elsewhere
                        .send("/konton", "name", "Någon", "email", mail("bertil"))
                        .problemAt("E-postadress"))
                .startsWith("Det finns redan ett konto");
    }

    @Test
    void a_form_with_gaps_comes_back_with_each_problem_at_its_field() {
        var form = administrator.send("/konton", "name", " ", "email", "bertil", "employeeId", "12");

        assertThat(form.status()).isEqualTo(422);
        assertThat(form.html().title()).startsWith("Fel:");
        assertThat(form.problemAt("Namn")).isEqualTo("Skriv personens namn");
        assertThat(form.problemAt("E-postadress")).isEqualTo("Skriv en hel e-postadress, som namn@exempel.se");
        assertThat(form.html().expectFirst("#employeeId").val()).isEqualTo("12");
    }

    @Test
    void the_second_of_two_changes_is_told_of_the_first_and_keeps_what_was_typed() {
        var account = accountOf(add("Bertil Öst", "bertil"));
        var stale = administrator.open(account + "/andra");
        administrator.fillIn(administrator.open(account + "/andra"), "name", "Bertil Väst");
        var refused = administrator.fillIn(stale, "employeeId", "4711");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.says("Nu är namnet ”Bertil Väst”")).isTrue();
        assertThat(refused.html().expectFirst("#employeeId").val()).isEqualTo("4711");
        assertThat(administrator.fillIn(refused).fact("Anställningsnummer")).isEqualTo("4711");
    }

    @Test
    void a_block_needs_a_reason_and_can_be_lifted_and_history_tells_of_both() {
        var account = accountOf(add("Bertil Öst", "bertil"));
        var link = linkOn(administrator.send(account + "/lank"));
        assertThat(administrator.send(account + "/sparr").problemAt("Varför spärras det?"))
                .startsWith("Skriv varför kontot spärras");
        var blocked = administrator.send(account + "/sparr", "because", "Tjänstledig");

        assertThat(blocked.fact("Spärrat")).endsWith(": Tjänstledig");
        assertThat(nobody.open(link).status()).isEqualTo(410);
        var lifted = administrator.send(account + "/sparr-havning");
        assertThat(lifted.html().select(".history li").eachText())
                .anyMatch(entry -> entry.contains("spärrade kontot") && entry.contains("Tjänstledig"))
                .anyMatch(entry -> entry.contains("hävde spärren"))
                .anyMatch(entry -> entry.contains("lade upp kontot") && entry.contains(mail("bertil")));
    }

    @Test
    void nobody_blocks_their_own_account() {
        assertThat(administrator
                        .send("/konton/" + self.account() + "/sparr", "because", "Trött")
                        .says("Du kan inte spärra ditt eget konto"))
                .isTrue();
        assertThat(administrator.open("/konton").status()).isEqualTo(200);
    }

    @Test
    void another_administrations_account_is_not_found() {
        var account = accountOf(add("Bertil Öst", "bertil"));
        var elsewhere = visits.as(tests.signedIn(tests.administration(), Role.ADMINISTRATOR));

        assertThat(elsewhere.open(account).status()).isEqualTo(404);
        assertThat(elsewhere.send(account + "/lank").status()).isEqualTo(404);
        assertThat(elsewhere.send(account + "/sparr", "because", "Elakhet").status())
                .isEqualTo(404);
        assertThat(elsewhere.send(account, "name", "X", "email", "x@exempel.se").status())
                .isEqualTo(404);
        assertThat(elsewhere.open("/konton").rowHeadings()).noneMatch(name -> name.startsWith("Bertil"));
    }

    @Test
    void accounts_are_found_without_regard_to_accents_and_case() {
        add("Bertil Öst", "bertil");
        add("Åsa Berg", "asa");

        assertThat(administrator.open("/konton?q=OST").rowHeadings()).containsExactly("Bertil Öst");
        assertThat(administrator.open("/konton?q=50%25").rowHeadings()).isEmpty();
    }

    @Test
    void an_ended_session_is_signed_out_everywhere() {
        var other = tests.signedIn(administration);
        administrator.send("/konton/" + other.account() + "/utloggning");

        assertThat(visits.as(other).answerOf("/konto").getStatus()).isEqualTo(303);
    }

    private Screen add(String name, String local) {
        return administrator.send("/konton", "name", name, "email", mail(local));
    }

    private String mail(String local) {
        return local + administration + "@exempel.se";
    }

    /** The link as a person copies it from the page, without the host. */
    private static String linkOn(Screen page) {
        return URI.create(page.html().expectFirst("#link").val()).getPath();
    }

    private static String accountOf(Screen linkPage) {
        return linkPage.html().expectFirst("main a[href^=/konton/]").attr("href");
    }
}
