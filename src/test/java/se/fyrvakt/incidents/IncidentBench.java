package se.fyrvakt.incidents;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** What the pages of incidents cost with 10,000 over five years, against their bare SQL. Started by {@code ./fyrvakt bench incidents}; no test. */
@ScreenTest
class IncidentBench {

    private static final int LOOKS = 9;

    @Autowired
    Filled filled;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Test
    void ten_thousand_incidents() {
        int administration = filled.administration();
        ManyIncidents.fill(administration, 10_000);
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        for (var address : new String[] {
            "/incidenter",
            "/incidenter?sida=200",
            "/incidenter?q=hus+17",
            "/incidenter?typ=f%C3%B6rlust",
            "/incidenter?kampanj=Kampanj+7",
            "/incidenter?ordning=-status",
            "/incidentinkorg",
            "/incidentinkorg?q=rapport",
            "/incidentstatistik",
            "/incidentstatistik?fran=2017",
            "/siffra?namn=incidenter.per_100_anstallda",
            "/laget"
        }) {
            tell(address, coordinator);
        }
        var manager = visits.as(accounts.signedIn(administration, Role.MANAGER));
        tell("/enhetens-incidenter", manager);
        tell("/enhetens-incidenter?sida=200", manager);
    }

    private static void tell(String address, Browser visitor) {
        for (int i = 0; i < LOOKS; i++) {
            visitor.open(address);
        }
        var statements = Statements.during(() -> visitor.open(address)).size();
        var begun = System.nanoTime();
        var sql = Statements.millisDuring(() -> visitor.open(address));
        var whole = (System.nanoTime() - begun) / 1_000_000;
        System.out.printf(
                "BENCH incidenter, %s: %,d ms, varav SQL %,d ms (%.1f gånger), %d satser%n",
                address, whole, sql, (double) whole / Math.max(sql, 1), statements);
    }
}
