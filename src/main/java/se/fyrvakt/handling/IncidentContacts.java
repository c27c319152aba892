package se.fyrvakt.handling;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.moment;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** The contact log (incidentkontakter): with whom an incident was talked about, how, and what was said. */
@Configuration(proxyBeanMethods = false)
class IncidentContacts {

    static final String ADDRESS = "incidentkontakter";
    static final String[] CHANNELS = {"telefon", "e-post", "möte", "chatt", "brev", "annat"};

    static final Column INCIDENT = reference("Incident", "incident_id", "incidenter")
            .required()
            .listed()
            .filtered();
    static final Column PLACE = number("Löpnummer", "place")
            .between(1, 99_999)
            .required()
            .hint("Nästa lediga i incidenten.")
            .listed();
    static final Column AT = moment("Tidpunkt", "contacted_at").required().listed();
    static final Column WHOM = text("Kontakt med", "whom").required();
    static final Column CHANNEL = choice("Kanal", "channel", CHANNELS).listed();
    static final Column SAID = longText("Vad som sades", "said");
    static final Column BY = found("Av", "contacted_by", "personer", "email")
            .hint("E-postadress.")
            .listed();

    @Bean
    Register incidentContactRegister() {
        return Register.named(
                        "incidentkontakt",
                        "incidentkontakter",
                        "n",
                        "Kontaktloggen: vem ni talade med om en incident, när, hur och vad som sades.")
                .table("incident_contact")
                .key(INCIDENT, PLACE)
                .columns(INCIDENT, PLACE, AT, WHOM, CHANNEL, SAID, BY)
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
