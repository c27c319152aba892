package se.fyrvakt.governance;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Governing documents (styrdokument): decided, in force from a day, replaced by a later one. */
@Configuration(proxyBeanMethods = false)
class Documents {

    private static final Column TITLE =
            text("Titel", "title").atMost(200).required().alias("Dokument");
    private static final Column KIND = text("Typ", "kind")
            .atMost(60)
            .hint("Till exempel policy, riktlinje, anvisning eller rutin.")
            .expected()
            .listed()
            .filtered();
    private static final Column OWNER = found("Ägare", "owner_email", "personer", "email")
            .hint("E-postadress.")
            .expected()
            .listed();
    private static final Column DECIDED_BY =
            found("Beslutad av", "decided_by", "personer", "email").hint("E-postadress.");
    private static final Column DECIDED = day("Beslutad", "decided_on");
    private static final Column VALID = day("Gäller från", "valid_from").listed();
    private static final Column REVIEW =
            day("Nästa översyn", "review_on").expected().listed();
    private static final Column STATUS = choice("Status", "status", "utkast", "gällande", "ersatt", "upphävd")
            .expected()
            .listed()
            .filtered();
    private static final Column REPLACES =
            found("Ersätter", "replaces", "styrdokument", "title").hint("Titeln på dokumentet som det ersätter.");
    private static final Column READERS = choice("Läses av", "readers", "alla", "chefer")
            .hint("De som ska läsa dokumentet och bekräfta det. Tomt om ingen behöver.");
    private static final Column LINK = text("Länk", "link")
            .atMost(400)
            .hint("Adressen där dokumentet finns att läsa, som https://intranat.exempel.se/rutin.pdf.");

    @Bean
    Register documentRegister() {
        return Register.named(
                        "styrdokument",
                        "styrdokument",
                        "t",
                        "Policyer, riktlinjer, anvisningar och rutiner, och när de ska ses över.")
                .table("document")
                .key(TITLE, VALID)
                .columns(TITLE, KIND, OWNER, DECIDED_BY, DECIDED, VALID, REVIEW, STATUS, REPLACES, READERS, LINK)
                .titled(TITLE)
                .ordered(TITLE)
                .ownedBy(OWNER)
                .rule(
                        "document_link_is_an_address",
                        LINK,
                        "Länken ska börja med https:// eller http://. Kopiera den ur webbläsaren.",
                        "link ~* '^https?://[^[:space:]]+$'")
                .readBy(
                        Reach.ALL,
                        COORDINATOR,
                        PROTECTION_OFFICER,
                        DIRECTOR,
                        MANAGEMENT,
                        MANAGER,
                        Role.OWNER,
                        AMBASSADOR,
                        AUDITOR)
                .readBy(Reach.OWN, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.STEERING)
                .declared();
    }
}
