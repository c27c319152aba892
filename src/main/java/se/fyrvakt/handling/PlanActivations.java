package se.fyrvakt.handling;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.moment;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Activations (planaktiveringar): that a continuity plan was followed because of an incident, and from when to when. */
@Configuration(proxyBeanMethods = false)
class PlanActivations {

    static final String ADDRESS = "planaktiveringar";

    static final Column INCIDENT = reference("Incident", "incident_id", "incidenter")
            .required()
            .listed()
            .filtered();
    static final Column PLACE = number("Löpnummer", "place")
            .between(1, 99_999)
            .required()
            .hint("Nästa lediga i incidenten.")
            .listed();
    static final Column PLAN = reference("Kontinuitetsplan", "plan_id", "kontinuitetsplaner")
            .required()
            .listed()
            .filtered();
    static final Column FROM = moment("Från", "active_from").required().listed();
    static final Column UNTIL = moment("Till", "active_until")
            .hint("Tomt så länge ni arbetar efter planen.")
            .listed();
    static final Column DECIDED_BY =
            found("Beslutad av", "decided_by", "personer", "email").hint("E-postadress.");

    @Bean
    Register planActivationRegister() {
        return Register.named(
                        "planaktivering",
                        "planaktiveringar",
                        "n",
                        "När en kontinuitetsplan aktiverades för en incident, till när, och vem som beslutade.")
                .table("plan_activation")
                .key(INCIDENT, PLACE)
                .columns(INCIDENT, PLACE, PLAN, FROM, UNTIL, DECIDED_BY)
                .titled(INCIDENT, PLACE)
                .ordered(FROM)
                .latestFirst()
                .rule(
                        "plan_activation_ends_after_it_begins",
                        UNTIL,
                        "Planen avslutades innan den aktiverades. Rätta en av tiderna.",
                        "active_until >= active_from")
                .partOf(INCIDENT, "incident", "handler")
                .readingsLogged()
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER)
                .readBy(Reach.OWN, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }
}
