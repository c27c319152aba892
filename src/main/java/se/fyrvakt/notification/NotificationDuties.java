package se.fyrvakt.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** The statutory clocks as duties: the coordinator, who sends, sees the day, and the step's page the minute. */
@Configuration(proxyBeanMethods = false)
class NotificationDuties {

    @Bean
    DutySource dutiesOfNotifications() {
        return DutySource.of(Duty.of(
                        "anmalan",
                        new Words(
                                "Skicka anmälan",
                                "anmälningssteg att skicka",
                                "Uppstår när en incident ska anmälas enligt ett beslut. Klar när steget är skickat eller inte längre är aktuellt.",
                                "Regelverket som steget står i."),
                        new Rows(
                                "anmalningssteg",
                                "notification_step t join notification_case c on c.id = t.case_id join incident i on i.id = c.incident_id",
                                "t.state = 'väntar' and c.decided_at < cast(cast(:day as date) + 1 as timestamp) at time zone 'Europe/Stockholm'",
                                "t.due_at at time zone 'Europe/Stockholm'",
                                "null::text"))
                .by("t.due_at")
                .startedAt("/anmalningar/steg/{id}")
                .statutory());
    }
}
