package se.fyrvakt.browser;

import org.springframework.context.annotation.Configuration;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** An administration with a little of everything in it, and somebody who sees it all. */
@Configuration
public class Stage {

    private final TestAccounts accounts;
    private final Filled filled;

    Stage(TestAccounts accounts, Filled filled) {
        this.accounts = accounts;
        this.filled = filled;
    }

    /** Somebody who may do everything in an administration where nothing is. */
    public SignedIn empty() {
        return accounts.signedIn(accounts.administration(), Role.COORDINATOR, Role.ADMINISTRATOR);
    }

    public SignedIn full() {
        int administration = filled.administration();
        people(administration);
        assets(administration);
        return accounts.signedIn(administration, Role.COORDINATOR, Role.ADMINISTRATOR);
    }

    private void people(int administration) {
        filled.person(administration, "A-1", "Karin", "Åkerlund", "ÄLD");
        filled.person(administration, "A-2", "Ömer", "Wallenstråhle-Öberg", "FSK-01");
        filled.add(
                administration,
                "personer",
                "Anställnings-id",
                "A-3",
                "Förnamn",
                "Åke",
                "Efternamn",
                "Öst",
                "Anställd från",
                "2020-01-01",
                "Anställd till",
                "2023-12-31");
        filled.add(administration, "rollnamn", "Titel", "stadsdelsdirektör", "Behörighet", Role.DIRECTOR.label());
        filled.add(
                administration,
                "roller",
                "E-post",
                "karin.åkerlund@exempel.se",
                "Roll",
                "stadsdelsdirektör",
                "Omfattning",
                "HÄ",
                "Från",
                "2022-01-01");
    }

    private void assets(int administration) {
        filled.asset(
                administration,
                "SYS-001",
                "Adress- och ärendesystemet",
                "Enhet",
                "ÄLD",
                "Systemägare",
                "karin.åkerlund@exempel.se",
                "Verksamhetskritisk",
                "ja",
                "Personuppgifter",
                "känsliga",
                "Tagen i bruk",
                "2018-03-01");
        filled.asset(administration, "SYS-002", "Nödvattenplanen");
        filled.asset(
                administration,
                "SYS-003",
                "Östra faxservern",
                "Avvecklad",
                "2022-06-30",
                "Skäl till avveckling",
                "Ersatt av säker e-post");
    }
}
