package se.fyrvakt.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Undoing;

/** An export is one entry of history, however many rows it has; what is done to one of them afterwards is another. */
@ScreenTest
class ExportHistoryTest {

    private static final List<String> COLUMNS =
            List.of("Tillgång", "Konto", "Behörighet", "Uttag", "Uttagets fil", "Uttagets rad");
    private static final int READING = 17;

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Registers registers;

    @Autowired
    Undoing undoing;

    private int administration;
    private Browser coordinator;

    @BeforeEach
    void an_export_of_three() {
        administration = filled.administration();
        coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        filled.asset(administration, "SYS-1", "Journalen");
        read(READING, "ada;läsa", "bo;läsa", "cy;ändra");
    }

    private void read(int reading, String... rows) {
        var lines = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            lines[i] = "SYS-1;%s;2026-10-01;uttag;%d".formatted(rows[i], i + 1);
        }
        var read = filled.readIn(administration, "behorigheter", reading, COLUMNS, lines);
        assertThat(read.faults()).isEmpty();
    }

    private List<String> history() {
        return coordinator
                .open("/historik?register=behorigheter")
                .html()
                .select("ol.history > li > p")
                .eachText()
                .stream()
                .map(line -> line.replaceAll("^.* Provaren ", ""))
                .toList();
    }

    private String row(String account) {
        return coordinator
                .open("/behorigheter?q=" + account)
                .html()
                .expectFirst("tbody th a")
                .attr("href");
    }

    private List<String> rowHistory(String account) {
        return coordinator
                .open(row(account))
                .html()
                .select("ol.history > li > p")
                .eachText();
    }

    @Test
    void an_export_is_one_entry_and_each_of_its_rows_tells_of_it() {
        assertThat(history()).singleElement().asString().contains("läste in 3 behörigheter");
        assertThat(rowHistory("ada")).singleElement().asString().contains("läste in");
        var link = coordinator.open("/historik?register=behorigheter").html().expectFirst("ol.history a");
        assertThat(coordinator.open(link.attr("href")).status()).isEqualTo(200);
    }

    @Test
    void an_export_that_came_with_another_reading_is_not_told_of() {
        filled.readIn(administration, "behorigheter", 18, COLUMNS, "SYS-1;dan;läsa;2026-11-01;uttag;1");
        assertThat(history()).hasSize(2);
        assertThat(rowHistory("dan")).hasSize(1);
    }

    @Test
    void what_an_earlier_export_held_is_not_missing_in_the_next() {
        var next = filled.compare(administration, "behorigheter", COLUMNS, "SYS-1;ada;läsa;2026-11-01;uttag;1");
        assertThat(next.counts().missing()).isZero();
        assertThat(next.missing()).isEmpty();
    }

    @Test
    void a_row_that_is_changed_by_a_later_reading_has_an_entry_of_its_own() {
        read(18, "ada;läsa", "bo;ändra", "cy;ändra");
        assertThat(history()).hasSize(2).first().asString().contains("bo");
        assertThat(rowHistory("bo")).hasSize(2);
        assertThat(rowHistory("ada")).hasSize(1);
    }

    @Test
    void a_row_that_is_typed_has_an_entry_of_its_own() {
        filled.add(
                administration,
                "behorigheter",
                "Tillgång",
                "SYS-1",
                "Konto",
                "eva",
                "Uttag",
                "2026-11-01",
                "Uttagets fil",
                "för hand",
                "Uttagets rad",
                "1");
        assertThat(history()).hasSize(2).first().asString().contains("eva");
        assertThat(rowHistory("eva")).hasSize(1);
    }

    @Test
    void an_export_that_is_undone_is_one_entry_but_for_what_somebody_changed_since() {
        read(18, "ada;läsa", "bo;ändra", "cy;ändra");
        var undone = undoing.undo(registers.get("behorigheter"), READING, Filled.filler(administration));
        assertThat(undone.removed()).isEqualTo(2);
        assertThat(undone.left()).extracting(Undoing.Left::why).containsExactly("Ändrad efter inläsningen.");
        assertThat(history()).hasSize(3).first().asString().contains("ångrade inläsningen 2 behörigheter");
        assertThat(coordinator.open("/behorigheter").html().select("tbody tr")).hasSize(1);
    }

    @Test
    void no_entry_holds_what_the_rows_say() {
        assertThat(TestDatabase.owner()
                        .sql(
                                "select content from history_content c join history_entry e on e.administration = c.administration and e.id = c.entry"
                                        + " where e.administration = ? and e.register = 'behorigheter'")
                        .param(administration)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .doesNotContain("ada");
    }
}
