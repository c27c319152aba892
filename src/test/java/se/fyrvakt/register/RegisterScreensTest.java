package se.fyrvakt.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;

@ScreenTest
class RegisterScreensTest {

    @Autowired
    Visits visits;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Filled filled;

    int administration;
    Browser coordinator;

    @BeforeEach
    void an_administration() {
        administration = filled.administration();
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
    }

    @Test
    void an_empty_register_says_what_to_do_next() {
        var page = coordinator.open("/tillgangar");

        assertThat(page.says("Här finns inga tillgångar än.")).isTrue();
        assertThat(page.says("Registrera den första eller läs in från en fil")).isTrue();
    }

    @Test
    void a_registered_row_has_a_page_with_its_facts_and_history() {
        var page = coordinator.fillIn(
                coordinator.open("/tillgangar/ny"),
                "id",
                "SYS-001",
                "namn",
                "Zoom X",
                "typ",
                "system",
                "enhet",
                "fsk-01",
                "tagen-i-bruk",
                "1 mars 2023");

        assertThat(page.heading()).isEqualTo("Zoom X");
        assertThat(page.address()).startsWith("/tillgangar/SYS-001");
        assertThat(page.fact("Enhet")).isEqualTo("FSK-01 Förskolan Örnen");
        assertThat(page.fact("Tagen i bruk")).isEqualTo("2023-03-01");
        assertThat(page.says("registrerade")).isTrue();
        assertThat(page.says("I bruk")).isTrue();
    }

    @Test
    void a_form_with_gaps_comes_back_with_each_problem_at_its_field_and_all_that_was_typed() {
        var form = coordinator.fillIn(
                coordinator.open("/tillgangar/ny"), "namn", "Zoom X", "enhet", "FINNS-EJ", "tagen-i-bruk", "i våras");

        assertThat(form.status()).isEqualTo(422);
        assertThat(form.html().title()).startsWith("Fel:");
        assertThat(form.problemAt("Id")).isEqualTo("Fyll i id.");
        assertThat(form.problemAt("Typ")).isEqualTo("Välj typ.");
        assertThat(form.problemAt("Enhet")).contains("Det finns ingen enhet med kod ”FINNS-EJ”.");
        assertThat(form.problemAt("Tagen i bruk")).contains("Skriv datum");
        assertThat(form.html().expectFirst("#tagen-i-bruk").val()).isEqualTo("i våras");
        assertThat(form.html().expectFirst("#namn").val()).isEqualTo("Zoom X");
    }

    @Test
    void a_rule_between_two_columns_is_told_at_its_field() {
        var form = coordinator.fillIn(
                coordinator.open("/tillgangar/ny"),
                "id",
                "SYS-001",
                "namn",
                "Zoom X",
                "typ",
                "system",
                "tagen-i-bruk",
                "2023-03-01",
                "avvecklad",
                "2022-01-01");

        assertThat(form.problemAt("Avvecklad")).contains("före dagen då tillgången togs i bruk");
    }

    @Test
    void two_rows_cannot_share_a_key_whatever_its_case() {
        filled.asset(administration, "SYS-001", "Zoom X");

        var form = coordinator.fillIn(
                coordinator.open("/tillgangar/ny"), "id", "sys-001", "namn", "En annan", "typ", "system");

        assertThat(form.problemAt("Id")).contains("Det finns redan");
    }

    @Test
    void a_personal_identity_number_is_never_saved() {
        var form = coordinator.fillIn(
                coordinator.open("/tillgangar/ny"),
                "id",
                "SYS-001",
                "namn",
                "Zoom X",
                "typ",
                "system",
                "beskrivning",
                "Fråga 19811218-9876 om mer");

        assertThat(form.problemAt("Beskrivning")).contains("personnummer");
    }

    @Test
    void the_list_follows_the_swedish_alphabet() {
        List.of("Örnen", "Ärendesystemet", "Zonen", "Åtkomstregistret")
                .forEach(name -> filled.asset(administration, name.substring(0, 3), name));

        assertThat(coordinator.open("/tillgangar").rowHeadings())
                .containsExactly("Zonen", "Åtkomstregistret", "Ärendesystemet", "Örnen");
    }

    @Test
    void a_search_finds_all_words_anywhere_without_regard_to_accents_and_case() {
        filled.person(administration, "1", "Åsa", "Öberg", "FSK-01");
        filled.person(administration, "2", "Asa", "Berg", "ÄLD");
        filled.person(administration, "3", "Bo", "Öberg", "ÄLD");

        assertThat(coordinator.open("/personer?q=oberg%20asa").rowHeadings()).containsExactly("Åsa Öberg");
        assertThat(coordinator.open("/personer?q=100%25").rowHeadings()).isEmpty();
        assertThat(coordinator.open("/personer?q=xyz").says("Det finns ingen person som passar urvalet."))
                .isTrue();
    }

    @Test
    void a_list_narrowed_by_unit_shows_those_under_it_too() {
        filled.person(administration, "1", "Åsa", "Öberg", "FSK-01");
        filled.person(administration, "2", "Bo", "Ek", "ÄLD");

        assertThat(coordinator.open("/personer?enhet=FSK").rowHeadings()).containsExactly("Åsa Öberg");
        assertThat(coordinator.open("/personer?enhet=%C3%B6rnen").rowHeadings()).containsExactly("Åsa Öberg");
        assertThat(coordinator.open("/personer?enhet=H%C3%84").rowHeadings()).hasSize(2);
    }

    @Test
    void a_list_can_be_ordered_by_a_column_both_ways() {
        filled.person(administration, "1", "Åsa", "Öberg", "FSK-01");
        filled.person(administration, "2", "Bo", "Ek", "ÄLD");

        assertThat(coordinator.open("/personer?ordning=enhet").rowHeadings()).containsExactly("Åsa Öberg", "Bo Ek");
        assertThat(coordinator.open("/personer?ordning=-enhet").rowHeadings()).containsExactly("Bo Ek", "Åsa Öberg");
    }

    @Test
    void a_row_can_be_ended_with_a_reason_and_keeps_its_page() {
        filled.asset(administration, "SYS-001", "Zoom X");

        var page = coordinator.fillIn(
                coordinator.open("/tillgangar/SYS-001/avveckling"),
                "avvecklad",
                "2024-05-01",
                "skal-till-avveckling",
                "Ersatt av Teams");

        assertThat(page.says("Avvecklad")).isTrue();
        assertThat(page.says("avvecklade")).isTrue();
        assertThat(page.fact("Skäl till avveckling")).isEqualTo("Ersatt av Teams");
        assertThat(coordinator.open("/tillgangar?lage=aktuella").rowHeadings()).isEmpty();
        assertThat(coordinator.open("/tillgangar?lage=avslutade").rowHeadings()).containsExactly("Zoom X");
    }

    @Test
    void the_second_of_two_who_change_the_same_row_is_told_and_loses_nothing() {
        filled.asset(administration, "SYS-001", "Zoom X", "Leverantör", "Molnstugan AB");
        var mine = coordinator.open("/tillgangar/SYS-001/andra");
        var other = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        other.fillIn(other.open("/tillgangar/SYS-001/andra"), "leverantor", "Molnborgen AB", "drift", "molntjänst");

        var told = coordinator.fillIn(mine, "namn", "Zoom Y", "drift", "lokal drift");

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.says("Leverantör: ”Molnstugan AB” blev ”Molnborgen AB”"))
                .isTrue();
        assertThat(told.says("nu står det ”molntjänst”, du har skrivit ”lokal drift”"))
                .isTrue();
        assertThat(told.html().expectFirst("#namn").val()).isEqualTo("Zoom Y");
        assertThat(told.html().expectFirst("#leverantor").val()).isEqualTo("Molnborgen AB");
        assertThat(told.html().expectFirst("#drift").val()).isEqualTo("lokal drift");

        var saved = coordinator.fillIn(told);
        assertThat(saved.fact("Namn")).isEqualTo("Zoom Y");
        assertThat(saved.fact("Leverantör")).isEqualTo("Molnborgen AB");
    }

    @Test
    void the_same_form_sent_twenty_times_at_once_makes_one_row() throws Exception {
        var mark = UUID.randomUUID().toString();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = senders.invokeAll(IntStream.range(0, 20)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(i -> () -> coordinator
                            .send(
                                    "/roller",
                                    "e-post",
                                    "a@exempel.se",
                                    "roll",
                                    "chef",
                                    "omfattning",
                                    "FSK",
                                    "fran",
                                    "",
                                    "till",
                                    "",
                                    "version",
                                    "0",
                                    "formular",
                                    mark)
                            .status())
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(coordinator.open("/roller").rowHeadings()).hasSize(1);
        assertThat(coordinator.open("/historik?register=roller").html().select("ol.history > li"))
                .hasSize(1);
    }

    @Test
    void saving_a_form_without_changes_writes_no_history() {
        filled.asset(administration, "SYS-001", "Zoom X");

        var page = coordinator.fillIn(coordinator.open("/tillgangar/SYS-001/andra"));

        assertThat(page.html().select("ol.history > li")).hasSize(1);
    }

    @Test
    void chosen_rows_can_be_given_one_value_at_once() {
        var first = filled.asset(administration, "SYS-001", "Zoom X");
        var second = filled.asset(administration, "SYS-002", "Lifecare");
        filled.asset(administration, "SYS-003", "Treserva");

        var list = coordinator.send(
                "/tillgangar/flera",
                "kolumn",
                "systemagare",
                "varde",
                "bo.ek@exempel.se",
                "rad",
                "" + first,
                "rad",
                "" + second);

        assertThat(list.status()).isEqualTo(200);
        assertThat(coordinator.open("/tillgangar/SYS-002").fact("Systemägare")).startsWith("bo.ek@exempel.se");
        assertThat(coordinator.open("/tillgangar/SYS-003").fact("Systemägare")).isEqualTo("Saknas");
    }

    @Test
    void an_address_that_nobody_has_is_kept_and_shown_as_a_fault() {
        filled.asset(administration, "SYS-001", "Zoom X", "Systemägare", "ingen@exempel.se");

        assertThat(coordinator.open("/tillgangar/SYS-001").fact("Systemägare"))
                .isEqualTo("ingen@exempel.se (ingen har adressen)");
    }

    @Test
    void what_refers_to_a_row_stands_on_its_page() {
        filled.person(administration, "1", "Åsa", "Öberg", "FSK-01");

        assertThat(coordinator.open("/enheter/FSK-01").says("1 person")).isTrue();
    }

    @Test
    void what_refers_to_a_row_is_told_only_as_far_as_the_visitor_sees_it() {
        filled.person(administration, "1", "Åsa", "Öberg", "FSK-01");
        filled.person(administration, "2", "Bo", "Ek", "FSK-01");
        var employee = visits.as(accounts.signedIn(administration, Role.EMPLOYEE));
        var elsewhere = filled.unit(administration, "FSK-02", "Förskolan Lyan", "enhet", "FSK");
        var manager = visits.as(accounts.signedIn(administration, Role.MANAGER, elsewhere));

        assertThat(coordinator.open("/enheter/FSK-01").says("2 personer")).isTrue();
        assertThat(employee.open("/enheter/FSK-01").says("personer")).isFalse();
        assertThat(manager.open("/enheter/FSK-01").says("2 personer")).isFalse();
    }

    @Test
    void rows_of_another_administration_are_not_found() {
        filled.asset(administration, "SYS-001", "Zoom X");
        var other = visits.as(accounts.signedIn(filled.administration(), Role.COORDINATOR));

        assertThat(other.open("/tillgangar/SYS-001").status()).isEqualTo(404);
        assertThat(other.open("/tillgangar").rowHeadings()).isEmpty();
    }

    @Test
    void a_manager_sees_the_people_of_the_own_unit_and_those_under_it_only() {
        filled.person(administration, "1", "Åsa", "Öberg", "FSK-01");
        filled.person(administration, "2", "Bo", "Ek", "ÄLD");
        filled.add(administration, "rollnamn", "Titel", "chef", "Behörighet", "chef");
        var unit = filled.unit(administration, "FSK-02", "Förskolan Lyan", "enhet", "FSK");
        filled.person(administration, "3", "Cia", "Alm", "FSK-02");
        var manager = visits.as(accounts.signedIn(administration, Role.MANAGER, unit));

        assertThat(manager.open("/personer").rowHeadings()).containsExactly("Cia Alm");
        assertThat(manager.open("/personer/1").status()).isEqualTo(404);
        assertThat(manager.open("/personer/3").status()).isEqualTo(200);
        assertThat(manager.open("/personer/3/andra").status()).isEqualTo(404);
    }

    @Test
    void a_key_that_does_not_fit_in_an_address_is_shown_by_number() {
        filled.asset(administration, "A/B;C", "Konstigt");

        var page = coordinator.open("/tillgangar");
        var href = page.html().expectFirst("tbody th a").attr("href");

        assertThat(href).startsWith("/tillgangar/~");
        assertThat(coordinator.open(href).heading()).isEqualTo("Konstigt");
    }
}
