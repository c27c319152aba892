package se.fyrvakt.continuity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties about continuity plans. */
@Configuration(proxyBeanMethods = false)
class ContinuityDuties {

    @Bean
    DutySource dutiesOfContinuity() {
        return DutySource.of(Duty.of(
                "ovning",
                new Words(
                        "Öva kontinuitetsplanen",
                        "kontinuitetsplaner att öva",
                        "Uppstår när det har gått en tid sedan planen övades, eller beslutades om den aldrig har övats. Klar när dagen för en ny övning är satt.",
                        "Riktlinjen för kontinuitet: en plan som inte övas är inte till att lita på."),
                new Rows(
                        "kontinuitetsplaner",
                        "continuity_plan t",
                        ContinuityFigures.DECIDED.condition(),
                        "coalesce(t.exercised_on, t.decided_on) + make_interval(months => (select setting('månader mellan övningar av en kontinuitetsplan', :day))::int)",
                        "t.responsible_key")));
    }
}
