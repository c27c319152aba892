package se.fyrvakt.stewardship;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties about the lists that managers attest. */
@Configuration(proxyBeanMethods = false)
class StewardshipDuties {

    @Bean
    DutySource dutiesOfStewardship() {
        return DutySource.of(Duty.of(
                        "registervard",
                        new Words(
                                "Intyga enhetens register",
                                "enheter vars register ska intygas",
                                "Uppstår när en enhet har tillgångar i bruk och det har gått en tid sedan chefen intygade listan. Klar när listan är intygad.",
                                "Rutinen för registervård."),
                        new Rows("enheter", "unit t", """
                                (t.closed_on is null or t.closed_on > :day)
                                and exists (select from asset a where a.unit_id = t.id and (a.in_use_on is null or a.in_use_on <= :day)
                                                                  and (a.retired_on is null or a.retired_on > :day))""", """
                                (select max(s.attested_on) from asset_attestation s where s.unit_id = t.id and s.attested_on <= :day)
                                + make_interval(months => (select setting('månader mellan intyg av enhetens register', :day))::int)""", "t.manager_email_key"))
                .startedAt("/registervard"));
    }
}
