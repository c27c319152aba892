package se.fyrvakt.acknowledgement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties about documents to read: of the person, and of the manager for those who have no address. */
@Configuration(proxyBeanMethods = false)
class AcknowledgementDuties {

    @Bean
    DutySource dutiesOfAcknowledgement() {
        return DutySource.of(Duty.of(
                        "las",
                        new Words(
                                "Läs styrdokument",
                                "personer som ska läsa styrdokument",
                                "Uppstår när ett styrdokument som du ska läsa har börjat gälla i en ny version. Klar när du har bekräftat att du har läst det.",
                                "Dokumentets beslut om vilka som ska läsa det."),
                        new Rows(
                                "personer",
                                """
                                person t left join unit u on u.id = t.unit_id
                                cross join lateral (select min(e.due_on) as due from expected_readings(:day) e
                                                     where e.person_id = t.id and e.read_on is null) k""",
                                "k.due is not null",
                                "k.due",
                                "coalesce(t.email_key, u.manager_email_key)"))
                .startedAt(ReadingPage.ADDRESS));
    }
}
