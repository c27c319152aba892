package se.fyrvakt.notification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.moment;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Notification cases (anmälningsärenden): for each regime whether an incident is reported by it, and who decided so and why. */
@Configuration(proxyBeanMethods = false)
class NotificationCases {

    static final String ADDRESS = "anmalningsarenden";
    static final String NOTIFIED = "anmäls";
    static final String NOT_NOTIFIED = "anmäls inte";

    static final Column NUMBER = text("Ärende", "number").atMost(80).required().listed();
    static final Column INCIDENT =
            reference("Incident", "incident_id", "incidenter").required();
    static final Column REGIME =
            text("Regelverk", "regime").atMost(40).required().listed().filtered();
    static final Column DECISION = choice("Beslut", "decision", NOTIFIED, NOT_NOTIFIED)
            .required()
            .listed()
            .filtered();
    static final Column REASON = text("Skäl", "reason")
            .atMost(2000)
            .required()
            .hint("Även ett beslut att inte anmäla behöver skäl. Skriv inga uppgifter om enskilda.");
    static final Column DECIDED_BY = found("Beslutat av", "decided_by", "personer", "email")
            .required()
            .hint("E-postadress.")
            .listed();
    static final Column DECIDED_AT = moment("Beslutat", "decided_at").required().listed();
    static final Column KNOWN = moment("Kännedom", "known_at").hint("Den som fristerna räknas från.");
    static final Column ENDED = moment("Upphörde", "ended_at").hint("Tomt så länge incidenten pågår.");
    static final Column HANDLED =
            moment("Slutligt hanterad", "handled_at").hint("Slutrapporten efter en lägesrapport räknas från den.");

    @Bean
    Register notificationCaseRegister() {
        return Register.named(
                        "anmälningsärende",
                        "anmälningsärenden",
                        "t",
                        "Beslut om en incident ska anmälas, ett för varje regelverk.")
                .table("notification_case")
                .key(NUMBER)
                .columns(NUMBER, INCIDENT, REGIME, DECISION, REASON, DECIDED_BY, DECIDED_AT, KNOWN, ENDED, HANDLED)
                .titled(NUMBER)
                .ordered(DECIDED_AT)
                .latestFirst()
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }
}
