package se.fyrvakt.governance;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Audits (revisioner): by the city auditors, the data protection officer or others. One under way has no result yet. */
@Configuration(proxyBeanMethods = false)
class Audits {

    private static final Column ID =
            text("Id", "audit_id").atMost(40).required().alias("Revisions-id").listed();
    private static final Column NAME = text("Namn", "name").atMost(200).required();
    private static final Column KIND = text("Typ", "kind")
            .atMost(60)
            .hint("Till exempel stadsrevision, dataskyddsombud eller tillsyn.")
            .listed()
            .filtered();
    private static final Column DONE = day("Genomförd", "done_on").listed();
    private static final Column FOLLOWED = day("Uppföljd", "followed_on").listed();
    private static final Column STATUS =
            choice("Status", "status", "planerad", "pågår", "avslutad").listed().filtered();

    @Bean
    Register auditRegister() {
        return Register.named(
                        "revision",
                        "revisioner",
                        "n",
                        "Granskningar av informationssäkerheten, och när de följdes upp.")
                .table("audit")
                .key(ID)
                .columns(ID, NAME, KIND, DONE, FOLLOWED, STATUS)
                .titled(NAME)
                .ordered(DONE)
                .latestFirst()
                .rule(
                        "audit_followed_after_done",
                        FOLLOWED,
                        "Uppföljningen ligger före revisionen. Rätta en av dagarna.",
                        "followed_on >= done_on")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.STEERING)
                .declared();
    }
}
