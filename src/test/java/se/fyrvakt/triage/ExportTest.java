package se.fyrvakt.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** Exports of other systems, as IA-systemet, are read in over and over beside what is judged here. */
@ScreenTest
class ExportTest {

    private static final List<String> COLUMNS =
            List.of("Nummer", "Rubrik", "Rapporterad", "Beskrivning", "Bedömning", "Status", "Källa");
    private static final String ONE = "IA-1;Dörren stod öppen;2026-03-05 07:40;Hela natten.;;ny;IA-systemet";
    private static final String OTHER = "IA-2;Skärmen syntes;2026-03-06 08:00;I receptionen.;;ny;IA-systemet";

    @Autowired
    Filled filled;

    @Autowired
    Reports reports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private int administration;

    @BeforeEach
    void begin() {
        administration = filled.administration();
    }

    private void judge(String judgement) {
        visits.as(accounts.signedIn(administration, Role.COORDINATOR))
                .send(InboxFilter.ADDRESS, InboxForm.ROW, "" + first(), InboxForm.JUDGEMENT, judgement);
    }

    private long first() {
        return reports.first(administration);
    }

    @Test
    void the_same_file_again_adds_and_changes_nothing() {
        filled.readIn(administration, "incidenter", 1, COLUMNS, ONE, OTHER);
        var again = filled.readIn(administration, "incidenter", 2, COLUMNS, ONE, OTHER);
        assertThat(again.counts().added()).isZero();
        assertThat(again.counts().changed()).isZero();
        assertThat(reports.count(administration, "true")).isEqualTo(2);
    }

    @Test
    void what_somebody_has_judged_keeps_its_judgement_and_gets_the_rest() {
        filled.readIn(administration, "incidenter", 1, COLUMNS, ONE);
        judge("informativ");
        assertThat(reports.row(administration, first())).containsEntry("judgement", "informativ");
        filled.readIn(administration, "incidenter", 2, COLUMNS, ONE.replace("Hela natten.", "Hela helgen."));
        assertThat(reports.row(administration, first()))
                .containsEntry("judgement", "informativ")
                .containsEntry("status", "avslutad")
                .containsEntry("description", "Hela helgen.");
    }

    @Test
    void what_nobody_here_has_judged_is_as_the_file_says() {
        filled.readIn(administration, "incidenter", 1, COLUMNS, ONE);
        filled.readIn(administration, "incidenter", 2, COLUMNS, ONE.replace(";;ny;", ";verksamhetsrelaterad;pågår;"));
        assertThat(reports.row(administration, first()))
                .containsEntry("judgement", "verksamhetsrelaterad")
                .containsEntry("status", "pågår");
    }
}
