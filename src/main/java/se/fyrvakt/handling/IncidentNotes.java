package se.fyrvakt.handling;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.moment;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Notes (incidentanteckningar): what happens while an incident is handled, as those who handle it write it down. */
@Configuration(proxyBeanMethods = false)
class IncidentNotes {

    static final String ADDRESS = "incidentanteckningar";

    static final Column INCIDENT = reference("Incident", "incident_id", "incidenter")
            .required()
            .listed()
            .filtered();
    static final Column PLACE = number("Löpnummer", "place")
            .between(1, 99_999)
            .required()
            .hint("Nästa lediga i incidenten.")
            .listed();
    static final Column AT = moment("Tidpunkt", "noted_at").required().listed();
    static final Column NOTE = longText("Anteckning", "note").required();
    static final Column BY =
            found("Av", "noted_by", "personer", "email").hint("E-postadress.").listed();

    @Bean
    Register incidentNoteRegister() {
        return Register.named(
                        "incidentanteckning",
                        "incidentanteckningar",
                        "n",
                        "Det som händer medan en incident hanteras, i den ordning det hände.")
                .table("incident_note")
                .key(INCIDENT, PLACE)
                .columns(INCIDENT, PLACE, AT, NOTE, BY)
                .titled(INCIDENT, PLACE)
                .ordered(AT)
                .latestFirst()
                .partOf(INCIDENT, "incident", "handler")
                .readingsLogged()
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER)
                .readBy(Reach.OWN, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.WORK)
                .declared();
    }
}
