package se.fyrvakt.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** How people write in a draft of the annual report. */
@ScreenTest
class DraftTest {

    @Autowired
    Filled filled;

    @Autowired
    Visits visits;

    @Autowired
    TestAccounts accounts;

    private int administration;
    private Browser coordinator;
    private Screen draft;

    @BeforeEach
    void a_draft_in_an_administration_with_two_assets_and_a_scale() {
        administration = filled.administration();
        filled.asset(administration, "SYS-1", "Växeln", "Tagen i bruk", "2020-01-01");
        filled.asset(administration, "SYS-2", "Faxen", "Tagen i bruk", "2020-01-01");
        filled.add(administration, "bedomningsgrader", "Grad", "godtagbar", "Ordning", "2");
        filled.add(administration, "bedomningsgrader", "Grad", "god", "Ordning", "1");
        filled.add(administration, "bedomningsgrader", "Grad", "usel", "Ordning", "3", "Till", "2022-12-31");
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        draft = coordinator.send("/arsrapport", "dag", "2023-11-16");
    }

    private Screen section(String name) {
        return coordinator.open(draft.address() + "/avsnitt/" + name);
    }

    private Screen write(String name, String... namesAndValues) {
        return coordinator.fillIn(section(name), namesAndValues);
    }

    private String paper(String file) {
        var answer = coordinator.answerOf(draft.address() + "/hamta/" + file);
        assertThat(answer.getStatus()).isEqualTo(200);
        return ReportTest.text(answer.getContentAsByteArray());
    }

    @Test
    void a_draft_is_written_from_the_registers_as_of_its_day_with_links_to_the_figures() {
        assertThat(draft.heading()).isEqualTo("Årsrapport 2023");
        assertThat(draft.says("0 av 2 (0,0 %)")).isTrue();
        assertThat(draft.html().select("main a").eachAttr("href"))
                .contains("/siffra?namn=tillgangar.klassade.andel_procent&dag=2023-11-16");
        assertThat(paper("rapport.pdf")).contains("0 av 2 (0,0 %)");
        assertThat(coordinator.open("/arsrapport").rowHeadings()).containsExactly("Årsrapport 2023");
    }

    @Test
    void a_year_has_one_draft_at_a_time_and_begins_with_a_day() {
        var again = coordinator.send("/arsrapport", "dag", "2023-12-31");
        assertThat(again.problemAt("Dag som uppgifterna ska gälla")).contains("redan ett utkast för 2023");
        assertThat(coordinator.send("/arsrapport", "dag", "i fjol").problemAt("Dag som uppgifterna ska gälla"))
                .contains("är ingen dag");
    }

    @Test
    void a_section_can_be_written_with_figures_by_name_and_given_back_to_the_registers() {
        var saved = write("klassningar", "text", "Vi har {tillgangar.i_bruk} system.\n\n- ett\n- två");
        assertThat(saved.says("Vi har 2 system.")).isTrue();
        assertThat(paper("rapport.docx")).contains("Vi har 2 system.");
        var given = write("klassningar", "text", "");
        assertThat(given.says("Vi har 2 system.")).isFalse();
        assertThat(given.says("0 av 2 (0,0 %)")).isTrue();
    }

    @Test
    void a_text_that_is_saved_as_it_was_goes_on_following_the_registers() {
        write("klassningar");
        filled.asset(administration, "SYS-3", "Telexen", "Tagen i bruk", "2020-01-01");
        assertThat(coordinator.open(draft.address()).says("0 av 3 (0,0 %)")).isTrue();
    }

    @Test
    void a_name_that_is_no_figure_is_refused_and_nothing_typed_is_lost() {
        var refused = write("klassningar", "text", "Vi har {tillgangar.ibruk} system.", "explanation", "Tiden");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("Text")).contains("ingen siffra som heter tillgangar.ibruk");
        assertThat(refused.html().expectFirst("#explanation").text()).isEqualTo("Tiden");
        assertThat(coordinator.open(draft.address()).says("ibruk")).isFalse();
    }

    @Test
    void a_number_typed_by_hand_is_pointed_out_but_days_and_the_registers_own_are_not() {
        assertThat(draft.says("skrivet för hand")).isFalse();
        var typed =
                write("klassningar", "text", "Under 2023 klassades 14 system, 9,5 % fler, enligt 8 § den 2023-05-01.");
        assertThat(typed.says("Genomförda klassningar: 14, 9,5 % är skrivet för hand"))
                .isTrue();
    }

    @Test
    void an_explanation_and_a_judgement_say_who_made_them_in_every_form() {
        write(
                "klassningar",
                "explanation",
                "Tiden har inte räckt",
                "explainedBy",
                "Nils Karlsson, ISAM\nAnna Berg, DSO",
                "judgement",
                "god",
                "judgementReason",
                "De {tillgangar.i_bruk} viktigaste är på väg",
                "judgedBy",
                "Lena Åkesson");
        for (var file : List.of("rapport.html", "rapport.pdf", "rapport.docx")) {
            assertThat(paper(file))
                    .as(file)
                    .contains(
                            "Orsak: Tiden har inte räckt. Förklaringen har lämnats av Nils Karlsson, ISAM och Anna Berg, DSO.",
                            "Bedömning: god. De 2 viktigaste är på väg. Bedömningen har gjorts av Lena Åkesson.");
        }
    }

    @Test
    void nobody_judges_or_explains_without_name_reason_and_the_scale_of_that_day() {
        var refused = write("klassningar", "explanation", "Tiden", "judgement", "god");
        assertThat(refused.problemAt("Vem som förklarar")).contains("Skriv vem som lämnar förklaringen");
        assertThat(refused.problemAt("Vem som bedömer")).contains("Skriv vem som gör bedömningen");
        assertThat(refused.problemAt("Motiv")).contains("Skriv varför");
        assertThat(section("klassningar").html().select("#judgement option").eachText())
                .containsExactly("Ingen bedömning", "god", "godtagbar");
        assertThat(write("klassningar", "judgement", "usel").problemAt("Grad")).contains("gäller rapportens dag");
        assertThat(write("klassningar", "judgementReason", "Bra").problemAt("Grad"))
                .contains("Välj den grad");
    }

    @Test
    void when_two_write_the_same_section_the_second_is_told_and_what_was_typed_stands() {
        var mine = section("klassningar");
        write("klassningar", "text", "Den andras text.");
        var told = coordinator.fillIn(mine, "text", "Min text.");
        assertThat(told.says("Någon annan ändrade avsnittet")).isTrue();
        assertThat(told.html().expectFirst("#text").text()).isEqualTo("Min text.");
        assertThat(told.says("Den andras text.")).isTrue();
        assertThat(coordinator.fillIn(told).says("Min text.")).isTrue();
    }

    @Test
    void the_head_says_what_is_written_and_the_day_stays_in_its_year() {
        var head = coordinator.open(draft.address() + "/huvud");
        coordinator.fillIn(
                head,
                "day",
                "2023-12-01",
                "caseNumber",
                "HÄ 2023/412",
                "addressee",
                "Stadsdelsnämnden",
                "handler",
                "Nils Karlsson",
                "proposals",
                "Nämnden godkänner rapporten.\nNämnden ger förvaltningen i uppdrag att klassa resten.");
        for (var file : List.of("rapport.html", "rapport.docx")) {
            assertThat(paper(file))
                    .contains(
                            "HÄ 2023/412",
                            "Stadsdelsnämnden",
                            "Nils Karlsson",
                            "Nämnden godkänner rapporten.",
                            "1 december 2023")
                    .doesNotContain("till handlingarna");
        }
        assertThat(coordinator.fillIn(head, "day", "2024-01-02").problemAt("Dag som uppgifterna gäller"))
                .contains("Skriv en dag under 2023");
    }

    @Test
    void the_two_most_important_measures_are_chosen_by_a_person() {
        for (var number : List.of("1", "2", "3")) {
            filled.add(
                    administration,
                    "atgarder",
                    "Nr",
                    number,
                    "Åtgärd",
                    "Åtgärd nummer " + "ABC".charAt(Integer.parseInt(number) - 1),
                    "Källa",
                    "årsrapport",
                    "Referens",
                    "2023");
        }
        var head = coordinator.open(draft.address() + "/huvud");
        var third = head.html().select("input[name=important]").getLast().val();
        coordinator.fillIn(head, "important", third);
        var summary = coordinator
                .open(draft.address())
                .html()
                .expectFirst("#sammanfattning")
                .text();
        assertThat(summary).contains("Åtgärd nummer C").doesNotContain("nummer A", "nummer B");
    }

    @Test
    void a_remark_stands_beside_its_figure_and_the_figure_is_as_it_was() {
        var saved = coordinator.send(
                draft.address() + "/anmarkningar",
                "siffra",
                "tillgangar.klassade.andel_procent",
                "anmarkning",
                "Faxen är under avveckling");
        assertThat(saved.says("Faxen är under avveckling")).isTrue();
        assertThat(coordinator.open(draft.address()).says("0 av 2 (0,0 %)")).isTrue();
        assertThat(paper("rapport.pdf")).contains("Faxen är under avveckling");
        assertThat(coordinator
                        .send(draft.address() + "/anmarkningar", "siffra", "hittepå", "anmarkning", "Nej")
                        .problemAt("Siffra"))
                .isEqualTo("Välj en siffra.");
        coordinator.send(
                draft.address() + "/anmarkningar", "siffra", "tillgangar.klassade.andel_procent", "anmarkning", "");
        assertThat(paper("rapport.html")).doesNotContain("Faxen är under avveckling");
    }

    @Test
    void what_is_marked_secret_in_a_text_is_gone_from_the_version_for_publication() {
        var secret = "Servern [[OSL 18 kap. 8 §: står olåst i källaren, {tillgangar.i_bruk} meter in]] flyttas.";
        write("klassningar", "text", secret);
        assertThat(paper("rapport.docx")).contains("står olåst i källaren, 2 meter in");
        for (var form : List.of("html", "pdf", "docx")) {
            assertThat(paper("rapport-publicering." + form))
                    .contains("18 kap. 8 §")
                    .doesNotContain("olåst");
        }
        for (var loose : List.of("[[OSL 18 kap. 8 §: olåst", "[[olåst]]", "olåst]]")) {
            assertThat(write("klassningar", "text", loose).problemAt("Text")).contains("skulle bli offentlig");
        }
    }

    @Test
    void history_says_who_wrote_what() {
        write("klassningar", "text", "Vi har {tillgangar.i_bruk} system.");
        var page = coordinator.open(draft.address());
        assertThat(page.html().select("ol.history").text())
                .contains(
                        "påbörjade", "ändrade avsnittet Genomförda klassningar", "Vi har {tillgangar.i_bruk} system.");
    }

    @Test
    void a_draft_can_be_thrown_away_and_its_history_remains() {
        var asked = coordinator.open(draft.address() + "/kasta");
        assertThat(coordinator.fillIn(asked).says("Utkastet är kastat.")).isTrue();
        assertThat(coordinator.open(draft.address()).status()).isEqualTo(404);
        assertThat(coordinator.open("/historik").says("kastade utkastet")).isTrue();
    }

    @Test
    void others_read_and_do_not_write() {
        var director = visits.as(accounts.signedIn(administration, Role.DIRECTOR));
        var page = director.open(draft.address());
        assertThat(page.says("0 av 2 (0,0 %)")).isTrue();
        assertThat(page.html().select("a[href$=/avsnitt/klassningar], a[href$=/huvud]"))
                .isEmpty();
    }
}
