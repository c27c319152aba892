package se.fyrvakt.handling;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
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

/** Tasks (incidentuppgifter): who does what about an incident, and when it is to be done. */
@Configuration(proxyBeanMethods = false)
class IncidentTasks {

    static final String ADDRESS = "incidentuppgifter";

    static final Column INCIDENT = reference("Incident", "incident_id", "incidenter")
            .required()
            .listed()
            .filtered();
    static final Column TASK = text("Uppgift", "task").atMost(400).required();
    static final Column RESPONSIBLE = found("Ansvarig", "responsible", "personer", "email")
            .hint("E-postadress.")
            .listed();
    static final Column DUE = moment("Senast", "due_at").listed();
    static final Column DONE = moment("Klar", "done_at").listed();

    @Bean
    Register incidentTaskRegister() {
        return Register.named(
                        "incidentuppgift",
                        "incidentuppgifter",
                        "n",
                        "Vem som gör vad medan en incident hanteras, till när, och när det blev klart.")
                .table("incident_task")
                .key(INCIDENT, TASK)
                .columns(INCIDENT, TASK, RESPONSIBLE, DUE, DONE)
                .titled(TASK)
                .ordered(DUE)
                .ownedThrough("t.responsible_key = any(%s)")
                .partOf(INCIDENT, "incident", "handler")
                .readingsLogged()
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER)
                .readBy(Reach.OWN, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.WORK)
                .declared();
    }
}
