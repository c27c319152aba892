package se.fyrvakt.classification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** People find levels by answering questions, and the owner decides. */
@ScreenTest
class InterviewTest {

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Interviews interviews;

    @Autowired
    Visits visits;

    @Autowired
    JdbcClient db;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Clock clock;

    private int administration;
    private SignedIn owner;
    private SignedIn coordinator;
    private long asset;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        owner = accounts.signedIn(administration, Role.OWNER);
        coordinator = accounts.signedIn(administration, Role.COORDINATOR);
        asset = asset("SYS-1", owner.email());
    }

    private long asset(String id, String owner, String... more) {
        var cells = new java.util.ArrayList<>(List.of("Systemägare", owner));
        cells.addAll(Arrays.asList(more));
        return filled.asset(administration, id, "Journalen", cells.toArray(String[]::new));
    }

    private Browser as(SignedIn who) {
        return visits.as(who);
    }

    private List<Map<String, @Nullable Object>> rows(String sql) {
        return tenancy.read(administration, () -> db.sql(sql).query().listOfRows());
    }

    private long count(String table) {
        return tenancy.read(
                administration,
                () -> db.sql("select count(*) from " + table).query(Long.class).single());
    }

    @Test
    void from_the_first_question_to_the_owners_decision() {
        var interview = interviews.begun(asset, coordinator);
        var sent = interviews.answered(interview, 2, coordinator);
        assertThat(sent.says("Under granskning")).isTrue();
        assertThat(as(owner).open("/mina-system").says("Väntar på ditt beslut")).isTrue();

        var decided = as(owner).fillIn(as(owner).open(interview), "diarienummer", "HÄ 2026/17");
        assertThat(decided.says("Beslutat. Klassningen gäller från i dag.")).isTrue();

        var today = LocalDate.now(clock);
        var row = rows("select * from classification").getFirst();
        assertThat(List.of(
                        row.get("confidentiality"),
                        row.get("integrity"),
                        row.get("availability"),
                        row.get("traceability")))
                .containsOnly(2);
        assertThat(row)
                .containsEntry("decided_on", java.sql.Date.valueOf(today))
                .containsEntry(
                        "valid_until",
                        java.sql.Date.valueOf(today.plusMonths(24).minusDays(1)))
                .containsEntry("case_number", "HÄ 2026/17")
                .containsEntry("decided_by", owner.email());
        assertThat(String.valueOf(row.get("motive")))
                .contains("Konfidentialitet: Det värsta", "Spårbarhet: Det värsta");
        assertThat(String.valueOf(row.get("participants"))).isEqualTo("Vera Vårdare (verksamheten)");
        assertThat(String.valueOf(row.get("method"))).isEqualTo("Fyrvakts intervju, frågor från 2020-01-01");
    }

    @Test
    void the_answers_propose_the_gravest_level_and_people_choose() {
        var interview = interviews.begun(asset, coordinator);
        var page = as(coordinator).open(interview + "/fragor/riktighet");
        var proposed = as(coordinator)
                .fillIn(page, "svar-0", "1", "svar-1", "3", "motiv", "Fel medicin kan ges till fel person");
        assertThat(proposed.problemAt("Nivå")).isEqualTo("Svaren föreslår nivå 3. Behåll den eller välj en annan.");
        assertThat(proposed.html().select("input[name=niva][checked]").val()).isEqualTo("3");

        var chosen = as(coordinator).fillIn(proposed, "niva", "2");
        assertThat(chosen.heading()).isEqualTo("Tillgänglighet");
        assertThat(rows("select chosen from interview_aspect").getFirst()).containsEntry("chosen", 2);
    }

    @Test
    void every_aspect_demands_a_motive_of_its_own() {
        var interview = interviews.begun(asset, coordinator);
        interviews.judged(interview, "konfidentialitet", 2, coordinator);
        var page = as(coordinator).open(interview + "/fragor/riktighet");
        var all = new String[] {"svar-0", "1", "svar-1", "1", "niva", "1", "motiv", ""};
        assertThat(as(coordinator).fillIn(page, all).problemAt("Motiv"))
                .isEqualTo("Skriv varför, med minst 10 tecken.");
        all[7] = "Det värsta som kan hända när det gäller konfidentialitet";
        assertThat(as(coordinator).fillIn(page, all).problemAt("Motiv"))
                .startsWith("Det här motivet har ni redan skrivit för konfidentialitet.");
        all[7] = "Gäller 19121212-1212 och ingen annan";
        assertThat(as(coordinator).fillIn(page, all).problemAt("Motiv")).contains("personnummer");
        assertThat(rows("select * from interview_aspect")).hasSize(1);
    }

    @Test
    void what_is_saved_for_later_need_not_be_whole_and_cannot_be_sent() {
        var interview = interviews.begun(asset, coordinator);
        var page = as(coordinator).open(interview + "/fragor/konfidentialitet");
        var saved = as(coordinator).fillIn(page, "svar-0", "1", "senare", "ja");
        assertThat(saved.address()).startsWith(interview);
        assertThat(as(coordinator)
                        .open(interview + "/fragor/konfidentialitet")
                        .html()
                        .select("#svar-0 ~ input, input[name=svar-0][checked]")
                        .val())
                .isEqualTo("1");

        var whole = as(coordinator).open(interview + "/helheten");
        var next = as(coordinator).fillIn(whole, "samlat", "nej");
        assertThat(next.heading()).isEqualTo("Konfidentialitet");
        assertThat(rows("select state from interview").getFirst()).containsEntry("state", "DRAFT");
    }

    @Test
    void somebody_from_the_business_takes_part() {
        interviews.words(administration);
        var page = as(coordinator).open("/intervjuer/ny/" + asset);
        var refused = as(coordinator).fillIn(page, "namn-0", "");
        assertThat(refused.says("Skriv minst en person från verksamheten")).isTrue();
        assertThat(count("interview")).isZero();
        assertThat(as(coordinator).fillIn(page, "namn-0", "Vera Vårdare").heading())
                .isEqualTo("Konfidentialitet");
        assertThat(rows("select name, part from interview_participant order by place"))
                .extracting(row -> row.get("part"))
                .containsExactly("verksamheten", "systemägare", "informationssäkerhetssamordnare");
    }

    @Test
    void level_four_stops_the_interview_and_leaves_only_that_and_when() {
        for (var stop : List.of("typed", "pressed")) {
            var other = asset("SYS-" + stop, owner.email());
            var interview = interviews.begun(other, coordinator);
            interviews.judged(interview, "konfidentialitet", 3, coordinator);
            var page = as(coordinator).open(interview + "/fragor/riktighet");
            var stopped = stop.equals("typed")
                    ? as(coordinator).fillIn(page, "niva", "4", "motiv", "Rör försvaret av landet")
                    : as(coordinator).send(interview + "/stoppa");
            assertThat(stopped.says("Kontakta säkerhetsskyddschefen")).isTrue();
            assertThat(stopped.says("Vera")).isFalse();
            assertThat(as(coordinator).open(interview + "/fragor/riktighet").address())
                    .isNotNull();
        }
        assertThat(count("interview_aspect") + count("interview_participant") + count("classification"))
                .isZero();
        assertThat(rows("select state, closed_by, scope from interview"))
                .extracting(row -> row.get("state"))
                .containsOnly("REFERRED");
        assertThat(rows("select content from history_content")).noneMatch(row -> {
            var said = String.valueOf(row.get("content"));
            return said.contains("försvaret") || said.contains("Det värsta");
        });
    }

    @Test
    void nobody_but_the_owner_decides() {
        var interview = interviews.sent(asset, 2, coordinator);
        var version =
                String.valueOf(rows("select version from interview").getFirst().get("version"));
        var decision = new String[] {"version", version, "giltig-till", "2030-01-01", "diarienummer", ""};
        for (var role : Role.values()) {
            var other = accounts.signedIn(administration, role);
            assertThat(as(other).send(interview + "/beslut", decision).status())
                    .as("%s", role)
                    .isEqualTo(404);
        }
        assertThat(count("classification")).isZero();
        assertThat(as(coordinator).open(interview).says("Ditt beslut")).isFalse();
        assertThat(as(owner).send(interview + "/beslut", decision).status()).isEqualTo(200);
        assertThat(count("classification")).isEqualTo(1);
    }

    @Test
    void a_deputy_decides_for_the_owner_during_the_period_only() {
        var interview = interviews.sent(asset, 2, coordinator);
        var today = LocalDate.now(clock);
        var deputy = accounts.signedIn(administration, Role.EMPLOYEE);
        var former = accounts.signedIn(administration, Role.EMPLOYEE);
        standsIn(former, today.minusDays(9), today.minusDays(1));
        standsIn(deputy, today, today);

        assertThat(as(former).open(interview).status()).isEqualTo(404);
        assertThat(as(former).open("/tillgangar/~" + asset).status()).isEqualTo(404);
        assertThat(as(deputy).open("/tillgangar/~" + asset).status()).isEqualTo(200);
        assertThat(as(deputy).open("/mina-system").says("Väntar på ditt beslut"))
                .isTrue();
        var decided = as(deputy).fillIn(as(deputy).open(interview), "diarienummer", "HÄ 2026/17");
        assertThat(decided.says("Beslutat. Klassningen gäller från i dag.")).isTrue();
        assertThat(rows("select decided_by from classification").getFirst())
                .containsEntry("decided_by", deputy.email());
    }

    private void standsIn(SignedIn deputy, LocalDate from, LocalDate until) {
        filled.add(
                administration,
                "stallforetradare",
                "Person",
                owner.email(),
                "Ställföreträdare",
                deputy.email(),
                "Från",
                from.toString(),
                "Till",
                until.toString());
    }

    @Test
    void the_owner_of_the_object_decides_where_the_asset_has_no_owner() {
        var head = accounts.signedIn(administration, Role.EMPLOYEE);
        filled.add(
                administration,
                "forvaltningsobjekt",
                "Kod",
                "VO",
                "Namn",
                "Vård",
                "Objektägare verksamhet",
                head.email());
        var unowned = filled.asset(administration, "SYS-9", "Schemat", "Förvaltningsobjekt", "VO");
        var owned = asset("SYS-8", owner.email(), "Förvaltningsobjekt", "VO");

        assertThat(as(head).open("/mina-system").says("SYS-9 Schemat")).isTrue();
        assertThat(as(head).open("/tillgangar/~" + unowned).status()).isEqualTo(200);
        assertThat(as(head).open("/tillgangar/~" + owned).status()).isEqualTo(404);
        assertThat(as(head).open("/").says("Klassa")).isTrue();
        var interview = interviews.sent(unowned, 2, coordinator);
        assertThat(as(head).open(interview).says("Ditt beslut")).isTrue();
        assertThat(as(owner).open(interview).status()).isEqualTo(404);
    }

    @Test
    void an_owner_sees_nothing_of_what_others_own() {
        var stranger = accounts.signedIn(administration, Role.OWNER);
        var interview = interviews.sent(asset, 2, owner);
        assertThat(as(stranger).open(interview).status()).isEqualTo(404);
        assertThat(as(stranger).open(interview + "/hamta/klassning.html").status())
                .isEqualTo(404);
        assertThat(as(stranger).open("/intervjuer/ny/" + asset).status()).isEqualTo(404);
        assertThat(as(stranger).open("/intervjuer").says("Journalen")).isFalse();
        assertThat(as(stranger).open("/mina-system").says("Journalen")).isFalse();
    }

    @Test
    void the_owner_sends_back_with_a_reason() {
        var interview = interviews.sent(asset, 2, coordinator);
        var version =
                String.valueOf(rows("select version from interview").getFirst().get("version"));
        var refused = as(owner).send(interview + "/tillbaka", "version", version, "kommentar", "");
        assertThat(refused.problemAt("Vad behöver ändras?")).isEqualTo("Skriv varför, med minst 10 tecken.");
        var back = as(owner).send(interview + "/tillbaka", "version", version, "kommentar", "Tänk på lönerna också");
        assertThat(back.says("Tänk på lönerna också")).isTrue();
        assertThat(rows("select state from interview").getFirst()).containsEntry("state", "DRAFT");
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_not_written_over_unseen() {
        var interview = interviews.begun(asset, coordinator);
        var mine = as(coordinator).open(interview + "/fragor/riktighet");
        interviews.judged(interview, "konfidentialitet", 1, owner);
        var warned = as(coordinator)
                .fillIn(mine, "svar-0", "2", "svar-1", "2", "niva", "2", "motiv", "Fel beslut skadar en enskild");
        assertThat(warned.says("Någon annan sparade i intervjun medan du skrev."))
                .isTrue();
        assertThat(as(coordinator).fillIn(warned, "niva", "2").heading()).isEqualTo("Tillgänglighet");
    }

    @Test
    void an_asset_has_one_interview_at_a_time() {
        var first = interviews.begun(asset, coordinator);
        assertThat(interviews.begun(asset, owner)).isEqualTo(first);
        assertThat(count("interview")).isEqualTo(1);
        as(owner).send(first + "/kasta");
        assertThat(interviews.begun(asset, owner)).isNotEqualTo(first);
    }

    @Test
    void sensitive_data_with_a_low_level_is_warned_of_and_not_refused() {
        var sensitive = asset("SYS-2", owner.email(), "Personuppgifter", "känsliga");
        var interview = interviews.sent(sensitive, 1, coordinator);
        assertThat(as(coordinator).open(interview).says("konfidentialiteten är under 2"))
                .isTrue();
        assertThat(as(owner).fillIn(as(owner).open(interview)).says("Beslutat."))
                .isTrue();
    }

    @Test
    void the_owner_attests_in_one_step_that_nothing_has_changed() {
        filled.add(
                administration,
                "klassningar",
                "Tillgång",
                "SYS-1",
                "Klassad",
                "2024-01-01",
                "Konfidentialitet",
                "2",
                "Riktighet",
                "1",
                "Tillgänglighet",
                "0",
                "Spårbarhet",
                "3",
                "Giltig till",
                "2024-12-31");
        var page = as(owner).open("/intervjuer/oforandrad/" + asset);
        assertThat(as(owner).fillIn(page).problemAt("Varför är nivåerna fortfarande rätt?"))
                .isEqualTo("Skriv varför, med minst 10 tecken.");
        as(owner).fillIn(page, "motiv", "Samma uppgifter, leverantör och drift");
        var rows = rows("select * from classification order by decided_on");
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast())
                .containsEntry("confidentiality", 2)
                .containsEntry("traceability", 3)
                .containsEntry("method", "Oförändrad sedan 2024-01-01");
        assertThat(as(coordinator).open("/intervjuer/oforandrad/" + asset).status())
                .isEqualTo(404);
    }

    @Test
    void how_long_it_is_valid_is_a_setting_and_never_less_than_the_day() {
        for (var months : List.of("12", "0")) {
            filled.add(
                    administration,
                    "installningar",
                    "Inställning",
                    "klassningens giltighet i månader",
                    "Värde",
                    months,
                    "Från",
                    months.equals("12") ? "2024-01-01" : LocalDate.now(clock).toString());
            decided(2);
            var today = LocalDate.now(clock);
            assertThat(rows("select valid_until from classification").getFirst())
                    .containsEntry(
                            "valid_until",
                            java.sql.Date.valueOf(
                                    months.equals("12") ? today.plusYears(1).minusDays(1) : today));
        }
    }

    @Test
    void a_second_decision_of_a_day_replaces_the_first() {
        decided(1);
        decided(3);
        assertThat(rows("select confidentiality from classification"))
                .singleElement()
                .extracting(row -> row.get("confidentiality"))
                .isEqualTo(3);
    }

    private void decided(int level) {
        var interview = interviews.sent(asset, level, coordinator);
        as(owner).fillIn(as(owner).open(interview));
    }

    @Test
    void the_record_says_who_decided_what_and_why_in_three_forms() {
        decided(2);
        var interview =
                "/intervjuer/" + rows("select id from interview").getFirst().get("id");
        var html = new String(
                as(coordinator).answerOf(interview + "/hamta/klassning.html").getContentAsByteArray(), UTF_8);
        assertThat(html)
                .contains("Informationsklassning", "SYS-1 Journalen", "Det värsta", "Vera Vårdare", "Giltig till");
        assertThat(as(coordinator).answerOf(interview + "/hamta/klassning.pdf").getContentAsByteArray())
                .startsWith("%PDF".getBytes(UTF_8));
        assertThat(as(coordinator).answerOf(interview + "/hamta/klassning.docx").getContentAsByteArray())
                .startsWith("PK".getBytes(UTF_8));
        assertThat(as(coordinator).open(interview + "/hamta/klassning.exe").status())
                .isEqualTo(404);
    }

    @Test
    void a_draft_has_no_record() {
        var interview = interviews.begun(asset, coordinator);
        assertThat(as(coordinator).open(interview + "/hamta/klassning.html").status())
                .isEqualTo(404);
    }

    @Test
    void an_owner_sees_how_each_system_stands() {
        asset("SYS-2", owner.email(), "Tagen i bruk", "2035-01-01");
        decided(2);
        var page = as(owner).open("/mina-system");
        assertThat(page.says("Ska klassas innan den tas i bruk")).isTrue();
        assertThat(page.says("K2 R2 T2 S2")).isTrue();
        assertThat(page.says("1 saknar en giltig klassning")).isTrue();
    }
}
