package se.fyrvakt.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties about roles that nobody holds. */
@Configuration(proxyBeanMethods = false)
class OrganisationDuties {

    @Bean
    DutySource dutiesOfOrganisation() {
        return DutySource.of(Duty.of(
                "rollinnehavare",
                new Words(
                        "Utse någon i rollen",
                        "roller att utse någon i",
                        "Uppstår när ingen har rollen. Klar när någon har den.",
                        "Riktlinjen för informationssäkerhet: roller och ansvar är fördelade."),
                new Rows("rollnamn", "role_title t", """
                        not exists (select from role r
                                     where r.title_key = t.key and (r.held_from is null or r.held_from <= :day)
                                       and (r.held_until is null or r.held_until >= :day))""", "null::date", "null::text")));
    }
}
