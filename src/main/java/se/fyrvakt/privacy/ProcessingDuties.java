package se.fyrvakt.privacy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties about processing activities: of the unit's manager, since the data protection officer advises and does not do them. */
@Configuration(proxyBeanMethods = false)
class ProcessingDuties {

    @Bean
    DutySource dutiesOfProcessing() {
        return DutySource.of(Duty.of(
                "behandling",
                new Words(
                        "Granska behandlingen",
                        "behandlingar att granska",
                        "Uppstår när det har gått en tid sedan behandlingen granskades, eller om den aldrig har det. Klar när dagen för en ny granskning är satt.",
                        "Dataskyddsförordningen artikel 30: förteckningen ska stämma."),
                new Rows(
                        "behandlingar",
                        "processing t left join unit u on u.id = t.unit_id",
                        "true",
                        "t.reviewed_on + make_interval(months => (select setting('månader mellan granskningar av en behandling', :day))::int)",
                        "u.manager_email_key")));
    }
}
