package se.fyrvakt.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Whoever is to read a document confirms that they have, for each version of it. */
@ScreenTest
class AcknowledgementTest {

    private static final String READ = "/att-lasa";

    @Autowired
    Filled filled;

    @Autowired
    ReadDocuments documents;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    FigureRepository figures;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private int administration;
    private SignedIn reader;
    private Browser browser;
    private long document;

    @BeforeEach
    void a_document_is_to_be_read_by_all() {
        administration = filled.administration();
        reader = accounts.signedIn(administration, Role.EMPLOYEE);
        documents.employed(reader, "A-1", "FSK-01");
        filled.person(administration, "A-2", "Bo", "Ek", "ÄLD");
        document = documents.document(administration, "Rutin för lösenord", "alla");
        browser = visits.as(reader);
    }

    private static List<String> of(Screen page, String table) {
        return page.html().select("table:has(#" + table + ") tbody th").eachText();
    }

    private String figure(String name) {
        return tenancy.read(administration, () -> figures.find(name, LocalDate.now(clock)))
                .orElseThrow()
                .written();
    }

    private List<String> receipts() {
        return tenancy.read(
                administration, () -> db.sql("""
                        select concat_ws(' ', p.employee_id, r.document_title, r.read_on, r.form)
                          from document_reading r join person p on p.id = r.person_id order by p.employee_id
                        """).query(String.class).list());
    }

    @Test
    void what_is_read_is_confirmed_with_one_press_and_waits_no_more() {
        assertThat(browser.open("/").html().select(".duty a").eachAttr("href")).contains(READ);
        assertThat(of(browser.open(READ), "olasta")).containsExactly("Rutin för lösenord");
        assertThat(figure("lasning.andel_procent")).startsWith("0 av 2");

        var after = browser.send(READ + "/" + document);

        assertThat(after.html().select("#olasta")).isEmpty();
        assertThat(of(after, "lasta")).containsExactly("Rutin för lösenord");
        assertThat(browser.open("/").html().select(".duty a").eachAttr("href")).doesNotContain(READ);
        assertThat(figure("lasning.andel_procent")).startsWith("1 av 2");
        assertThat(figure("enhet.FSK-01.lasning.har_last_allt")).isEqualTo("1");
    }

    @Test
    void said_twice_it_is_one_receipt_for_each_employment() {
        documents.employed(reader, "A-3", "ÄLD");
        browser.send(READ + "/" + document);
        browser.send(READ + "/" + document);

        assertThat(receipts()).extracting(line -> line.substring(0, 3)).containsExactly("A-1", "A-3");
        assertThat(of(browser.open(READ), "lasta")).hasSize(1);
    }

    @Test
    void a_new_version_is_to_be_read_again_and_a_mended_title_is_not() {
        browser.send(READ + "/" + document);
        tenancy.write(
                administration,
                () -> db.sql("update document set title = 'Lösenordsrutinen', valid_from = '2025-12-01'")
                        .update());
        assertThat(of(browser.open(READ), "lasta")).containsExactly("Lösenordsrutinen");

        documents.document(
                administration,
                "Lösenordsrutinen",
                "alla",
                "Gäller från",
                LocalDate.now(clock).toString(),
                "Ersätter",
                "Lösenordsrutinen");

        assertThat(of(browser.open(READ), "olasta")).containsExactly("Lösenordsrutinen");
        assertThat(browser.open(READ).html().select("#lasta")).isEmpty();
    }

    @Test
    void documents_for_managers_and_drafts_and_those_of_others_are_not_to_be_read() {
        documents.document(administration, "Chefens rutin", "chefer");
        documents.document(administration, "Utkastet", "alla", "Status", "utkast");
        var other = filled.administration();
        var foreign = documents.document(other, "Någon annans", "alla");

        assertThat(of(browser.open(READ), "olasta")).containsExactly("Rutin för lösenord");
        assertThat(browser.send(READ + "/" + foreign).status()).isEqualTo(404);
        assertThat(receipts()).isEmpty();
    }

    @Test
    void a_manager_of_a_unit_reads_what_is_for_managers() {
        documents.document(administration, "Chefens rutin", "chefer");
        tenancy.write(
                administration,
                () -> db.sql("update unit set manager_email = :email where code = 'FSK-01'")
                        .param("email", reader.email())
                        .update());

        assertThat(of(browser.open(READ), "olasta")).containsExactly("Chefens rutin", "Rutin för lösenord");
    }

    @Test
    void a_manager_says_who_went_through_it_together_and_only_of_their_own() {
        var unit = filled.unit(administration, "FSK-02", "Förskolan Uven", "enhet", "FSK");
        var own = filled.person(administration, "A-4", "Cia", "Dal", "FSK-02");
        filled.person(administration, "A-5", "Dan", "Eng", "FSK-02");
        var others = tenancy.read(
                administration,
                () -> db.sql("select id from person where employee_id = 'A-2'")
                        .query(Long.class)
                        .single());
        var manager = visits.as(accounts.signedIn(administration, Role.MANAGER, unit));
        var readers = READ + "/" + document + "/medarbetare";

        assertThat(of(manager.open(READ), "medarbetare")).containsExactly("Rutin för lösenord");
        assertThat(of(manager.open(readers), "olasta")).containsExactly("Cia Dal", "Dan Eng");
        manager.send(readers, "dag", "2026-01-15", "person", String.valueOf(own), "person", String.valueOf(others));

        assertThat(receipts()).containsExactly("A-4 Rutin för lösenord 2026-01-15 gemensamt");
        assertThat(manager.open(readers).says("1 av 2 har läst")).isTrue();
        manager.send(readers, "dag", "2026-01-16", "alla", "ja");
        assertThat(manager.open(readers).says("Alla har läst.")).isTrue();
        assertThat(receipts()).hasSize(2);
    }

    @Test
    void a_meeting_has_a_day_that_has_been_and_somebody_who_was_there() {
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        var readers = READ + "/" + document + "/medarbetare";

        assertThat(coordinator
                        .send(readers, "dag", "2026-01-15")
                        .html()
                        .select(".problem")
                        .text())
                .contains("Kryssa för dem som var med.");
        assertThat(coordinator.send(readers, "dag", "2099-01-01", "alla", "ja").problemAt("Dag"))
                .startsWith("Dagen har inte varit än.");
        assertThat(coordinator.send(readers, "dag", "2025-12-31", "alla", "ja").problemAt("Dag"))
                .startsWith("Dokumentet gäller från 2026-01-01.");
        assertThat(coordinator.send(readers, "dag", "i våras", "alla", "ja").problemAt("Dag"))
                .isNotEmpty();
        assertThat(receipts()).isEmpty();
    }

    @Test
    void the_page_of_a_document_says_how_many_have_read_it() {
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        browser.send(READ + "/" + document);

        assertThat(coordinator
                        .open("/styrdokument/~" + document)
                        .html()
                        .select("td a[href$=/medarbetare]")
                        .text())
                .isEqualTo("1 av 2");
    }

    @Test
    void a_link_is_an_address() {
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        var page = coordinator.open("/styrdokument/~" + document + "/andra");

        assertThat(coordinator.fillIn(page, "lank", "javascript:alert(1)").problemAt("Länk"))
                .startsWith("Länken ska börja med https://");
    }
}
