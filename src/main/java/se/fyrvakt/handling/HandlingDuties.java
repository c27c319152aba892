package se.fyrvakt.handling;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties about incidents that are handled. Of tasks only the earliest time is told, and not what they say. */
@Configuration(proxyBeanMethods = false)
class HandlingDuties {

    @Bean
    DutySource dutiesOfHandling() {
        return DutySource.of(
                Duty.of(
                                "hantera",
                                new Words(
                                        "Hantera incidenten",
                                        "incidenter att hantera",
                                        "Uppstår när en incident är bedömd som verksamhetsrelaterad. Klar när den är avslutad. Dagen är den första uppgiftens.",
                                        "Rutinen för incidenter."),
                                new Rows(
                                        HandledIncident.REGISTER,
                                        "incident t",
                                        "t.judgement = 'verksamhetsrelaterad' and t.same_as_id is null and t.reported_at < cast(cast(:day as date) + 1 as timestamp) at time zone 'Europe/Stockholm' and t.status is distinct from 'avslutad' and t.closed_on is null",
                                        "(select min(x.due_at) from incident_task x where x.incident_id = t.id and x.done_at is null) at time zone 'Europe/Stockholm'",
                                        "t.handler_key"))
                        .by(
                                "(select min(x.due_at) from incident_task x where x.incident_id = t.id and x.done_at is null)")
                        .startedAt(HandledIncident.ADDRESS + "/{id}"),
                Duty.of(
                                "incidentuppgift",
                                new Words(
                                        "Gör din uppgift i incidenten",
                                        "incidenter du har uppgifter i",
                                        "Uppstår när du har fått en uppgift i en incident som någon annan hanterar. Klar när du har sagt att dina uppgifter är klara.",
                                        "Rutinen för incidenter."),
                                new Rows(
                                        HandledIncident.REGISTER,
                                        """
                                        incident t join (
                                            select incident_id, responsible_key, min(due_at) as due
                                              from incident_task where done_at is null and responsible_key is not null
                                             group by incident_id, responsible_key) x
                                          on x.incident_id = t.id and x.responsible_key is distinct from t.handler_key""",
                                        "t.status is distinct from 'avslutad' and t.closed_on is null",
                                        "x.due at time zone 'Europe/Stockholm'",
                                        "x.responsible_key"))
                        .by("x.due")
                        .startedAt(OwnTasksPage.ADDRESS.replace("{incident}", "{id}")));
    }
}
