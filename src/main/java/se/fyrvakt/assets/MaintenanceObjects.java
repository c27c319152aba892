package se.fyrvakt.assets;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;

/** Maintenance objects (förvaltningsobjekt) after pm3: the business and the IT that supports it, with owners and managers on both sides and a plan for the year. */
@Configuration(proxyBeanMethods = false)
class MaintenanceObjects {

    private static final Column CODE =
            text("Kod", "code").atMost(40).required().alias("Objektkod").listed();
    private static final Column NAME = text("Namn", "name").atMost(120).required();
    private static final Column OWNER = found("Objektägare verksamhet", "owner_email", "personer", "email")
            .hint("E-postadress.")
            .expected()
            .listed();
    private static final Column IT_OWNER = found("Objektägare IT", "it_owner_email", "personer", "email")
            .hint("E-postadress.")
            .expected();
    private static final Column LEAD = found("Objektförvaltare verksamhet", "lead_email", "personer", "email")
            .hint("E-postadress.")
            .expected()
            .listed();
    private static final Column IT_LEAD = found("Objektförvaltare IT", "it_lead_email", "personer", "email")
            .hint("E-postadress.")
            .expected();
    private static final Column PLAN = day("Förvaltningsplan beslutad", "plan_decided_on")
            .hint("Dagen då årets förvaltningsplan beslutades.")
            .expected()
            .listed();

    @Bean
    Register maintenanceObjectRegister() {
        return Register.named(
                        "förvaltningsobjekt",
                        "förvaltningsobjekt",
                        "t",
                        "Det som förvaltas tillsammans enligt pm3, med ägare och förvaltare i verksamheten och på IT-sidan.")
                .table("maintenance_object")
                .key(CODE)
                .columns(CODE, NAME, OWNER, IT_OWNER, LEAD, IT_LEAD, PLAN)
                .titled(NAME)
                .ordered(NAME)
                .ownedBy(OWNER, IT_OWNER, LEAD, IT_LEAD)
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, MANAGER, AUDITOR)
                .readBy(Reach.OWN, Role.OWNER, Role.EMPLOYEE)
                .writtenBy(COORDINATOR)
                .declared();
    }
}
