package se.fyrvakt.continuity;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.decimal;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** Continuity plans (kontinuitetsplaner): how work goes on without an asset, for how long it must be possible, and when it was exercised. */
@Configuration(proxyBeanMethods = false)
class ContinuityPlans {

    private static final Column NAME = text("Plan", "name").atMost(200).required();
    private static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .required()
            .hint("Tillgångens id.")
            .listed()
            .filtered();
    private static final Column UNIT = reference("Enhet", "unit_id", "enheter")
            .hint("Enhetens kod.")
            .listed()
            .filtered();
    private static final Column OUTAGE = decimal("Längsta acceptabla avbrott timmar", "longest_outage_hours")
            .alias("Längsta acceptabla avbrott (h)", "Längsta acceptabla avbrott")
            .listed();
    private static final Column RESPONSIBLE = found("Ansvarig", "responsible", "personer", "email")
            .hint("E-postadress eller roll.")
            .expected()
            .listed();
    private static final Column DECIDED =
            day("Beslutad", "decided_on").expected().listed();
    private static final Column EXERCISED =
            day("Senast övad", "exercised_on").expected().listed();
    private static final Column ROLES = longText("Roller", "roles")
            .hint("Vem som leder, vem som ersätter och vad var och en gör. En på varje rad.");
    private static final Column FIRST_ACTIONS =
            longText("Första åtgärder", "first_actions").hint("Det ni gör först, i ordning. En på varje rad.");
    private static final Column CONTACTS =
            longText("Kontakter", "contacts").hint("Vilka ni ringer, och deras nummer. En på varje rad.");

    @Bean
    Register continuityPlanRegister() {
        return Register.named(
                        "kontinuitetsplan",
                        "kontinuitetsplaner",
                        "n",
                        "Hur verksamheten fortsätter när en tillgång inte fungerar, och när det övades.")
                .table("continuity_plan")
                .key(NAME)
                .columns(NAME, ASSET, UNIT, OUTAGE, RESPONSIBLE, DECIDED, EXERCISED, ROLES, FIRST_ACTIONS, CONTACTS)
                .titled(NAME)
                .ordered(NAME)
                .placedOn("unit_id")
                .ownedBy(RESPONSIBLE)
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, MANAGER, AMBASSADOR, AUDITOR)
                .readBy(Reach.OWN, OWNER, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
