package se.fyrvakt.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.history.HistoryRepository;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Subject;

@ScreenTest
class BulkTest {

    private static final List<String> PERSON = List.of("Anställnings-id", "Förnamn", "Efternamn", "Enhet");
    private static final List<String> UNIT = List.of("Kod", "Namn", "Typ", "Överordnad");

    @Autowired
    Filled filled;

    @Autowired
    Visits visits;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Undoing undoing;

    @Autowired
    Registers registers;

    @Autowired
    HistoryRepository history;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Registrar registrar;

    int administration;
    Browser coordinator;

    @BeforeEach
    void an_administration() {
        administration = filled.administration();
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
    }

    @Test
    void a_dry_run_tells_what_would_happen_and_keeps_nothing() {
        filled.person(administration, "1", "Åsa", "Öberg", "FSK-01");
        filled.person(administration, "2", "Bo", "Ek", "ÄLD");

        var comparison = filled.compare(
                administration, "personer", PERSON, "1;Åsa;Öberg;ÄLD", "3;Cia;Alm;FSK-01", "2;Bo;Ek;ÄLD");

        assertThat(comparison.counts()).isEqualTo(new Comparison.Counts(1, 1, 1, 0));
        assertThat(comparison.changed().getFirst().cells().getFirst())
                .isEqualTo(new Comparison.Cell(registers.get("personer").column("Enhet"), "FSK-01", "ÄLD"));
        assertThat(coordinator.open("/personer").rowHeadings()).containsExactly("Bo Ek", "Åsa Öberg");
    }

    @Test
    void what_is_read_in_is_there_with_its_history() {
        filled.readIn(administration, "personer", 7, PERSON, "1;Åsa;Öberg;FSK-01", "2;Bo;Ek;ÄLD");

        var page = coordinator.open("/personer/1");
        assertThat(page.fact("Enhet")).isEqualTo("FSK-01 Förskolan Örnen");
        assertThat(page.says("Provdata läste in")).isTrue();
    }

    @Test
    void the_same_rows_again_change_nothing_and_write_no_history() {
        filled.readIn(administration, "personer", 7, PERSON, "1;Åsa;Öberg;FSK-01");

        var again = filled.readIn(administration, "personer", 8, PERSON, "1;Åsa;Öberg;fsk-01".replace("fsk", "FSK"));

        assertThat(again.counts()).isEqualTo(new Comparison.Counts(0, 0, 1, 0));
        assertThat(coordinator.open("/personer/1").html().select("ol.history > li"))
                .hasSize(1);
    }

    @Test
    void columns_that_are_not_in_the_file_keep_what_they_hold() {
        filled.add(
                administration,
                "personer",
                "Anställnings-id",
                "1",
                "Förnamn",
                "Åsa",
                "Efternamn",
                "Öberg",
                "Befattning",
                "Lärare");

        filled.readIn(administration, "personer", 7, List.of("Anställnings-id", "Efternamn"), "1;Ek");

        var page = coordinator.open("/personer/1");
        assertThat(page.heading()).isEqualTo("Åsa Ek");
        assertThat(page.fact("Befattning")).isEqualTo("Lärare");
    }

    @Test
    void a_new_row_that_lacks_a_column_it_needs_says_which() {
        var comparison = filled.compare(administration, "personer", List.of("Anställnings-id", "Efternamn"), "1;Ek");

        assertThat(comparison.faults()).extracting(fault -> fault.columnName()).containsExactly("Förnamn");
        assertThat(comparison.faults().getFirst().message()).contains("Lägg till kolumnen Förnamn");
    }

    @Test
    void a_part_of_the_key_that_nobody_gives_is_empty() {
        filled.add(administration, "roller", "E-post", "a@exempel.se", "Roll", "chef", "Omfattning", "FSK");
        filled.add(
                administration,
                "roller",
                "E-post",
                "b@exempel.se",
                "Roll",
                "chef",
                "Omfattning",
                "FSK",
                "Från",
                "2023-01-01");

        var comparison = filled.compare(
                administration,
                "roller",
                List.of("E-post", "Roll", "Omfattning"),
                "a@exempel.se;chef;FSK",
                "b@exempel.se;chef;FSK");

        assertThat(comparison.counts()).isEqualTo(new Comparison.Counts(1, 0, 1, 1));
    }

    @Test
    void all_faults_of_a_file_are_told_at_once_and_nothing_is_saved() {
        var comparison = filled.readIn(
                administration,
                "personer",
                7,
                PERSON,
                "1;Åsa;Öberg;FINNS-EJ",
                "2;Bo;Ek;ÄLD",
                "3;Cia;Alm;ÄLD",
                "3;Di;Alm;ÄLD");

        assertThat(comparison.faults())
                .extracting(Fault::line, fault -> fault.columnName(), Fault::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "Enhet", "FINNS-EJ"),
                        org.assertj.core.groups.Tuple.tuple(4L, "Anställnings-id", "3"),
                        org.assertj.core.groups.Tuple.tuple(5L, "Anställnings-id", "3"));
        assertThat(coordinator.open("/personer").rowHeadings()).isEmpty();
    }

    @Test
    void rows_of_a_file_may_refer_to_each_other_in_any_order() {
        var comparison = filled.readIn(
                administration, "enheter", 7, UNIT, "SOC-01;Socialjour;enhet;SOC", "SOC;Socialtjänst;avdelning;HÄ");

        assertThat(comparison.faults()).isEmpty();
        assertThat(coordinator.open("/enheter/SOC-01").fact("Överordnad")).isEqualTo("SOC Socialtjänst");
    }

    @Test
    void every_member_of_a_circle_is_a_fault() {
        var comparison = filled.compare(
                administration,
                "enheter",
                UNIT,
                "A;Ett;enhet;B",
                "B;Två;enhet;A",
                "C;Tre;enhet;A",
                "FSK;Förskola;avdelning;FSK-01");

        assertThat(comparison.faults()).extracting(Fault::line).containsExactly(2L, 3L, 5L);
    }

    @Test
    void a_rule_holds_for_a_file_as_for_a_form_also_against_what_the_file_leaves_out() {
        filled.asset(administration, "SYS-001", "Zoom X", "Tagen i bruk", "2023-03-01");

        var comparison = filled.compare(administration, "tillgangar", List.of("Id", "Avvecklad"), "SYS-001;2022-01-01");

        assertThat(comparison.faults()).hasSize(1);
        assertThat(comparison.faults().getFirst().columnName()).isEqualTo("Avvecklad");
    }

    @Test
    void rows_in_force_that_a_newer_file_lacks_are_shown() {
        filled.person(administration, "1", "Åsa", "Öberg", "FSK-01");
        filled.add(
                administration,
                "personer",
                "Anställnings-id",
                "2",
                "Förnamn",
                "Bo",
                "Efternamn",
                "Ek",
                "Anställd till",
                "2020-01-01");

        var comparison = filled.compare(administration, "personer", PERSON, "3;Cia;Alm;ÄLD");

        assertThat(comparison.counts().missing()).isEqualTo(1);
        assertThat(comparison.missing().getFirst().label()).isEqualTo("Åsa Öberg");
    }

    @Test
    void a_reading_can_be_undone_but_for_rows_changed_since_or_referred_to() {
        filled.person(administration, "1", "Åsa", "Öberg", "FSK-01");
        filled.readIn(
                administration,
                "enheter",
                6,
                UNIT,
                "NY;Ny avdelning;avdelning;HÄ",
                "NY-1;Under;enhet;NY",
                "NY-2;Tom;enhet;NY");
        filled.readIn(administration, "personer", 7, PERSON, "1;Åsa;Öberg;ÄLD", "2;Bo;Ek;ÄLD", "3;Cia;Alm;NY-1");
        coordinator.fillIn(coordinator.open("/personer/3/andra"), "befattning", "Lärare");
        var filler = Filled.filler(administration);

        var people = undoing.undo(registers.get("personer"), 7, filler);
        var units = undoing.undo(registers.get("enheter"), 6, filler);

        assertThat(people)
                .isEqualTo(new Undoing.Undone(1, 1, List.of(new Undoing.Left("Cia Alm", "Ändrad efter inläsningen."))));
        assertThat(coordinator.open("/personer/1").fact("Enhet")).isEqualTo("FSK-01 Förskolan Örnen");
        assertThat(coordinator.open("/personer/1").says("ångrade inläsningen")).isTrue();
        assertThat(coordinator.open("/personer/2").status()).isEqualTo(404);
        assertThat(units.removed()).isEqualTo(1);
        assertThat(units.left()).extracting(Undoing.Left::label).containsExactly("Ny avdelning", "Under");
    }

    @Test
    void history_says_what_a_row_was_before_it_was_taken_back() {
        filled.readIn(administration, "personer", 7, PERSON, "2;Bo;Ek;ÄLD");
        var id = TestDatabase.owner()
                .sql("select id from person where administration = ?")
                .param(administration)
                .query(Long.class)
                .single();

        undoing.undo(registers.get("personer"), 7, Filled.filler(administration));

        var entries = tenancy.read(administration, () -> history.of(new Subject("personer", id)));
        assertThat(entries).extracting(entry -> entry.act()).containsExactly("ångrade inläsningen", "läste in");
        assertThat(entries.getFirst().differences())
                .extracting(difference -> difference.field() + " " + difference.before() + " " + difference.after())
                .contains("Efternamn Ek null", "Enhet ÄLD null");
    }

    @Test
    void somebody_without_the_right_cannot_write_whatever_the_screens_let_through() {
        var employee = se.fyrvakt.kernel.Visitor.trusted(
                new se.fyrvakt.kernel.Actor(administration, null, "Någon"), "Prov", Role.DIRECTOR);

        assertThatThrownBy(() -> undoing.undo(registers.get("personer"), 7, employee))
                .isInstanceOf(Registrar.NotAllowed.class);
    }

    @Test
    void every_change_has_history_in_its_own_transaction_with_a_digest_that_holds() {
        filled.readIn(administration, "personer", 7, PERSON, "1;Åsa;Öberg;FSK-01", "2;Bo;Ek;ÄLD");

        assertThat(TestDatabase.owner()
                        .sql("""
                                select count(*) from history_entry e join history_content c using (administration)
                                 where c.entry = e.id and e.administration = ? and e.register = 'personer'
                                   and e.digest = history_digest(c.salt, c.content)
                                """)
                        .param(administration)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void the_application_cannot_change_or_remove_history() {
        filled.readIn(administration, "personer", 7, PERSON, "1;Åsa;Öberg;FSK-01");

        for (var act : List.of(
                "update history_entry set actor = 'x'",
                "delete from history_entry",
                "update history_content set content = ''",
                "delete from history_content",
                "truncate history_entry")) {
            assertThatThrownBy(() ->
                            tenancy.write(administration, () -> appDb.sql(act).update()))
                    .as(act)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient appDb;
}
