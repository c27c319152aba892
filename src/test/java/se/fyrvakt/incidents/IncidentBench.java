package se.fyrvakt.incidents;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.PageCost;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** What the pages of incidents cost with 10,000 over five years, against their bare SQL. Started by {@code ./fyrvakt bench incidents}; no test. */
@ScreenTest
class IncidentBench {

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
            "/incidenter?q=hus%2017",
            "/incidenter?typ=f%C3%B6rlust",
            "/incidenter?kampanj=Kampanj%207",
            "/incidenter?ordning=-status",
            "/incidentinkorg",
            "/incidentinkorg?q=rapport",
            "/incidentstatistik",
            "/incidentstatistik?fran=2017",
            "/siffra?namn=incidenter.per_100_anstallda",
            "/laget"
        }) {
            PageCost.tell("incidenter", address, coordinator);
        }
        var manager = visits.as(accounts.signedIn(administration, Role.MANAGER));
        PageCost.tell("incidenter", "/enhetens-incidenter", manager);
        PageCost.tell("incidenter", "/enhetens-incidenter?sida=200", manager);
    }
}
