package se.fyrvakt.access;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Conflicts (oförenliga behörigheter): two entitlements that the same person may not hold both of. */
@Configuration(proxyBeanMethods = false)
class AccessConflicts {

    private static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .required()
            .hint("Tillgångens id.")
            .listed();
    private static final Column RIGHT =
            text("Behörighet", "entitlement").atMost(60).required().listed();
    private static final Column OTHER = reference("Den andra tillgången", "other_asset_id", "tillgangar")
            .required()
            .hint("Tillgångens id. Kan vara samma.")
            .listed();
    private static final Column OTHER_RIGHT = text("Den andra behörigheten", "other_entitlement")
            .atMost(60)
            .required()
            .listed();
    private static final Column REASON = text("Varför", "reason").atMost(400).required();

    @Bean
    Register accessConflictRegister() {
        return Register.named(
                        "oförenlig behörighet",
                        "oförenliga behörigheter",
                        "n",
                        "Par av behörigheter som samma person inte får ha, och varför.")
                .table("access_conflict")
                .key(ASSET, RIGHT, OTHER, OTHER_RIGHT)
                .columns(REASON, ASSET, RIGHT, OTHER, OTHER_RIGHT)
                .titled(REASON)
                .ordered(ASSET)
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }
}
