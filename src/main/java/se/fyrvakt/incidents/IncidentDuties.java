package se.fyrvakt.incidents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties about what has been reported. */
@Configuration(proxyBeanMethods = false)
class IncidentDuties {

    @Bean
    DutySource dutiesOfIncidents() {
        return DutySource.of(Duty.of(
                        "bedom",
                        new Words(
                                "Bedöm rapporten",
                                "rapporter att bedöma",
                                "Uppstår när något har rapporterats. Klar när en människa har bedömt om det rör verksamheten.",
                                "Rutinen för incidenter, och lagens frister som räknas från kännedom."),
                        new Rows(
                                "incidenter",
                                "incident t",
                                "t.judgement is null and t.same_as_id is null and t.reported_at < cast(cast(:day as date) + 1 as timestamp) at time zone 'Europe/Stockholm'",
                                "(t.reported_at + make_interval(hours => (select setting('timmar till bedömning', :day))::int)) at time zone 'Europe/Stockholm'",
                                "null::text"))
                .startedAt("/incidentinkorg/{id}"));
    }
}
