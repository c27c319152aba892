package se.fyrvakt.governance;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;
import static se.fyrvakt.register.Column.yesNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Recommendations (rekommendationer) of audits. Genomförd is our own claim, verifierad the auditor's. */
@Configuration(proxyBeanMethods = false)
class Recommendations {

    private static final Column AUDIT = reference("Revision", "audit_id", "revisioner")
            .required()
            .hint("Revisionens id.")
            .listed()
            .filtered();
    private static final Column NUMBER =
            text("Nr", "number").atMost(40).required().alias("Nummer").listed();
    private static final Column TEXT =
            text("Rekommendation", "text").atMost(1000).required();
    private static final Column MATERIAL =
            yesNo("Väsentlig", "is_material").listed().filtered();
    private static final Column SECRECY = text("Sekretess", "secrecy")
            .atMost(120)
            .hint("Paragrafen, om raden inte får publiceras. Till exempel OSL 18 kap. 8 §.");
    private static final Column STATUS = choice(
                    "Status",
                    "status",
                    "öppen",
                    "pågår",
                    "kvarstår",
                    "genomförd",
                    "verifierad",
                    "ej accepterad",
                    "avförd")
            .expected()
            .listed()
            .filtered();
    private static final Column RESPONSIBLE = found("Ansvarig", "responsible", "personer", "email")
            .hint("E-postadress eller roll.")
            .expected()
            .listed();
    private static final Column DONE = day("Klar", "done_on");

    @Bean
    Register recommendationRegister() {
        return Register.named(
                        "rekommendation",
                        "rekommendationer",
                        "n",
                        "Det revisionerna har rekommenderat, och hur långt det har kommit.")
                .table("recommendation")
                .key(AUDIT, NUMBER)
                .columns(AUDIT, NUMBER, TEXT, MATERIAL, SECRECY, STATUS, RESPONSIBLE, DONE)
                .titled(TEXT)
                .ordered(AUDIT, NUMBER)
                .ownedBy(RESPONSIBLE)
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, AUDITOR)
                .readBy(Reach.OWN, MANAGER, OWNER, AMBASSADOR, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.STEERING)
                .declared();
    }
}
