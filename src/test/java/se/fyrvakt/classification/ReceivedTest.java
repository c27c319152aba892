package se.fyrvakt.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
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
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** What others own they classify: their decision is received, and the local use of it attested. */
@ScreenTest
class ReceivedTest {

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Interviews interviews;

    @Autowired
    Visits visits;

    @Autowired
    FigureRepository figures;

    @Autowired
    JdbcClient db;

    @Autowired
    Tenancy tenancy;

    @Autowired
    Clock clock;

    private int administration;
    private LocalDate today;
    private SignedIn owner;
    private Browser coordinator;
    private long asset;

    @BeforeEach
    void begin() {
        administration = filled.administration();
        today = LocalDate.now(clock);
        owner = accounts.signedIn(administration, Role.OWNER);
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        asset = filled.asset(
                administration, "SYS-1", "Kartan", "Ägs av", "Stadsbyggnadskontoret", "Systemägare", owner.email());
    }

    @Test
    void an_owner_cannot_attest_what_others_have_decided() {
        received(coordinator);
        var page = visits.as(owner)
                .send("/intervjuer/oforandrad/" + asset, "motiv", "Samma uppgifter, leverantör och drift");
        assertThat(page.address()).isEqualTo(address());
        assertThat(visits.as(owner).open("/tillgangar/~" + asset).says("Intyga att den är oförändrad"))
                .isFalse();
    }

    private String address() {
        return "/intervjuer/mottagen/" + asset;
    }

    private Screen received(Browser by, String... more) {
        var cells = new java.util.ArrayList<>(List.of(
                "klassad",
                today.minusDays(30).toString(),
                "konfidentialitet",
                "1",
                "riktighet",
                "2",
                "tillganglighet",
                "3",
                "giltig-till",
                today.plusDays(300).toString()));
        cells.addAll(List.of(more));
        return by.fillIn(blank(by), cells.toArray(String[]::new));
    }

    /** The page, as if there were nothing on it to attest. */
    private Screen blank(Browser by) {
        var page = by.open(address());
        page.html().select("form[action$=intyg]").remove();
        return page;
    }

    private List<Map<String, @Nullable Object>> rows() {
        return tenancy.read(
                administration,
                () -> db.sql("select * from classification order by decided_on")
                        .query()
                        .listOfRows());
    }

    private String figure(String name, LocalDate day) {
        return tenancy.read(administration, () -> figures.find(name, day))
                .orElseThrow()
                .written();
    }

    @Test
    void it_is_received_and_the_local_use_attested_in_one_step() {
        var saved = received(
                coordinator,
                "sparbarhet",
                "0",
                "diarienummer",
                "SBK 2026-17",
                "stammer",
                "ja",
                "lokal-anvandning",
                "Bara offentliga kartor");
        assertThat(saved.says("Registrerat.")).isTrue();
        assertThat(saved.says("Stadsbyggnadskontoret, vår användning intygad " + today))
                .isTrue();
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("received_from", "Stadsbyggnadskontoret")
                        .containsEntry("method", "mottagen")
                        .containsEntry("confidentiality", 1)
                        .containsEntry("availability", 3)
                        .containsEntry("traceability", 0)
                        .containsEntry("case_number", "SBK 2026-17")
                        .containsEntry("local_use", "Bara offentliga kartor")
                        .containsEntry("local_use_attested_on", java.sql.Date.valueOf(today))
                        .containsEntry(
                                "local_use_attested_by", coordinator.visitor().email()));
    }

    @Test
    void the_form_proposes_who_owns_it_and_how_long_it_is_valid() {
        var page = coordinator.open(address());
        assertThat(page.html().expectFirst("[name=mottagen-fran]").val()).isEqualTo("Stadsbyggnadskontoret");
        assertThat(page.html().expectFirst("[name=giltig-till]").val())
                .isEqualTo(today.plusMonths(24).minusDays(1).toString());
        var shared = filled.asset(administration, "SYS-2", "Växeln", "Drift", "Stadsgemensam");
        assertThat(coordinator
                        .open("/intervjuer/mottagen/" + shared)
                        .html()
                        .expectFirst("[name=mottagen-fran]")
                        .val())
                .isEqualTo("staden");
    }

    @Test
    void the_levels_are_explained_in_the_administrations_own_words() {
        interviews.words(administration);
        assertThat(coordinator
                        .open(address())
                        .html()
                        .select("label:has([name=riktighet][value=3])")
                        .text())
                .matches("3 \\p{Lu}.*\\. .+");
    }

    @Test
    void it_may_be_valid_until_further_notice() {
        received(coordinator, "giltig-till", "");
        assertThat(rows().getFirst()).containsEntry("valid_until", null);
        assertThat(coordinator.open("/tillgangar/SYS-1").says("tills vidare")).isTrue();
    }

    @Test
    void who_when_and_the_levels_must_be_said() {
        var refused = coordinator.fillIn(coordinator.open(address()), "mottagen-fran", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problemAt("Mottagen från")).isEqualTo("Skriv vem som äger tillgången och har klassat den.");
        assertThat(refused.problemAt("Riktighet")).isEqualTo("Välj den nivå som ägaren har beslutat.");
        assertThat(refused.problemAt("Spårbarhet")).isEmpty();
        for (var day : List.of("", today.plusDays(1).toString())) {
            assertThat(received(coordinator, "klassad", day).problemAt("Dag då den beslutades"))
                    .isEqualTo("Skriv dagen då klassningen beslutades, senast i dag.");
        }
        assertThat(rows()).isEmpty();
    }

    @Test
    void level_four_is_refused_as_everywhere_else() {
        var refused = received(coordinator, "riktighet", "4");
        assertThat(refused.problemAt("Riktighet"))
                .isEqualTo("Nivå 4 hör till säkerhetsskyddet och sparas inte här. Kontakta säkerhetsskyddschefen.");
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_day_that_has_a_classification_already_is_told_of_and_nothing_typed_is_lost() {
        received(coordinator);
        var again = received(coordinator, "lokal-anvandning", "Bara kartor");
        assertThat(again.problemAt("Dag då den beslutades"))
                .startsWith("Tillgången har redan en klassning från den dagen.");
        assertThat(again.html().expectFirst("[name=lokal-anvandning]").val()).isEqualTo("Bara kartor");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void sent_twice_it_is_received_once() {
        var form = coordinator.open(address());
        for (int i = 0; i < 2; i++) {
            var saved = coordinator.fillIn(
                    form,
                    "klassad",
                    today.toString(),
                    "konfidentialitet",
                    "1",
                    "riktighet",
                    "1",
                    "tillganglighet",
                    "1");
            assertThat(saved.says("Registrerat.")).isTrue();
        }
        assertThat(rows()).hasSize(1);
    }

    @Test
    void the_local_use_is_attested_later_with_one_press() {
        received(coordinator, "lokal-anvandning", "Bara kartor");
        assertThat(coordinator.open("/tillgangar/SYS-1").says("Stadsbyggnadskontoret, vår användning inte intygad"))
                .isTrue();
        var page = visits.as(owner).open(address());
        assertThat(page.fact("Beslutad")).isEqualTo(today.minusDays(30).toString());
        assertThat(visits.as(owner).fillIn(page).says("Intygat.")).isTrue();
        assertThat(rows().getFirst())
                .containsEntry("local_use", "Bara kartor")
                .containsEntry("local_use_attested_on", java.sql.Date.valueOf(today))
                .containsEntry("local_use_attested_by", owner.email());
        assertThat(coordinator
                        .open("/klassningar/~" + rows().getFirst().get("id"))
                        .says("intygade"))
                .isTrue();
        assertThat(visits.as(owner).open(address()).html().select("form[action$=intyg]"))
                .isEmpty();
    }

    @Test
    void what_was_read_in_from_a_file_is_attested_in_the_same_way() {
        filled.readIn(
                administration,
                "klassningar",
                1,
                List.of("Tillgång", "Klassad", "Konfidentialitet", "Mottagen från"),
                "SYS-1;2026-01-15;2;Staden");
        coordinator.fillIn(coordinator.open(address()), "anvandning", "Bara kartor");
        assertThat(rows().getFirst())
                .containsEntry("local_use", "Bara kartor")
                .containsEntry("local_use_attested_by", coordinator.visitor().email());
    }

    @Test
    void levels_that_changed_meanwhile_are_looked_at_before_the_use_is_attested() {
        received(coordinator);
        var page = coordinator.open(address());
        var edit = "/klassningar/~" + rows().getFirst().get("id") + "/andra";
        coordinator.fillIn(coordinator.open(edit), "konfidentialitet", "3");
        var warned = coordinator.fillIn(page, "anvandning", "Bara kartor");
        assertThat(warned.says("Någon annan ändrade klassningen medan du läste."))
                .isTrue();
        assertThat(warned.html().expectFirst("[name=anvandning]").val()).isEqualTo("Bara kartor");
        assertThat(rows().getFirst()).containsEntry("local_use_attested_on", null);
        coordinator.fillIn(warned);
        assertThat(rows().getFirst()).containsEntry("local_use_attested_on", java.sql.Date.valueOf(today));
    }

    @Test
    void a_personal_number_is_no_description_of_the_use() {
        received(coordinator);
        var refused = coordinator.fillIn(coordinator.open(address()), "anvandning", "Karta åt 19121212-1212");
        assertThat(refused.problemAt("Vår användning")).contains("personnummer");
    }

    @Test
    void only_what_is_in_force_can_be_attested() {
        received(coordinator, "giltig-till", today.minusDays(1).toString());
        var page = coordinator.open(address());
        assertThat(page.html().select("form[action$=intyg]")).isEmpty();
        coordinator.send(address() + "/intyg", "version", "1");
        assertThat(rows().getFirst()).containsEntry("local_use_attested_on", null);
    }

    @Test
    void what_is_our_own_is_classified_in_an_interview() {
        var own = filled.asset(administration, "SYS-2", "Journalen");
        assertThat(coordinator.open("/tillgangar/SYS-2").html().select("a[href^=/intervjuer/mottagen]"))
                .isEmpty();
        assertThat(coordinator.answerOf("/intervjuer/mottagen/" + own).getHeader("Location"))
                .isEqualTo("/intervjuer/ny/" + own);
    }

    @Test
    void the_coordinator_and_the_owner_receive_it_and_no_other_owner() {
        var stranger = accounts.signedIn(administration, Role.OWNER);
        assertThat(visits.as(stranger).open(address()).status()).isEqualTo(404);
        assertThat(received(visits.as(owner)).says("Registrerat.")).isTrue();
        assertThat(visits.as(owner).open("/mina-system").html().select("a[href=%s]".formatted(address())))
                .hasSize(1);
        assertThat(coordinator.open("/tillgangar/SYS-1").html().select("a[href=%s]".formatted(address())))
                .hasSize(1);
    }

    @Test
    void a_classification_is_in_force_until_it_expires_or_another_supersedes_it() {
        received(coordinator, "klassad", today.minusDays(60).toString());
        assertThat(standing()).containsExactly("gäller");
        received(coordinator, "giltig-till", today.minusDays(1).toString());
        assertThat(standing()).containsExactly("utgången", "ersatt");
    }

    private List<String> standing() {
        return coordinator
                .open("/tillgangar/SYS-1")
                .html()
                .select("table:has(th:containsOwn(Läge)) tbody td:nth-child(4)")
                .eachText();
    }

    @Test
    void those_in_force_of_assets_in_use_are_counted_and_those_attested() {
        received(coordinator);
        assertThat(counted(today)).isEqualTo("1 0");
        assertThat(counted(today.minusDays(31))).isEqualTo("0 0");
        coordinator.fillIn(coordinator.open(address()));
        assertThat(counted(today)).isEqualTo("1 1");
        assertThat(counted(today.minusDays(1))).isEqualTo("1 0");
        assertThat(counted(today.plusDays(301))).isEqualTo("0 0");
        coordinator.fillIn(
                coordinator.open("/tillgangar/SYS-1/andra"),
                "avvecklad",
                today.toString(),
                "skal-till-avveckling",
                "Byts ut");
        assertThat(counted(today)).isEqualTo("0 0");
    }

    private String counted(LocalDate day) {
        return figure("klassningar.mottagna", day) + " " + figure("klassningar.mottagna.lokal_anvandning_intygad", day);
    }
}
