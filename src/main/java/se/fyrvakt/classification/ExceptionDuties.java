package se.fyrvakt.classification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;
import se.fyrvakt.kernel.Role;

/** Duties about systems that may be in use unclassified for a while. */
@Configuration(proxyBeanMethods = false)
class ExceptionDuties {

    @Bean
    DutySource dutiesOfExceptions() {
        return DutySource.of(Duty.of(
                        "undantag",
                        new Words(
                                "Besluta om undantaget",
                                "undantag som tar slut",
                                "Uppstår när ett undantag från klassning snart tar slut, eller har gjort det, och systemet fortfarande är oklassat. Klar när systemet är klassat eller ett nytt undantag är beslutat.",
                                "Beslutet om undantaget."),
                        new Rows(
                                "klassningsundantag",
                                "classification_exception t",
                                """
                                t.decided_on <= :day and not is_classified(t.asset_id, :day)
                                and not exists (select from classification_exception n
                                                 where n.asset_id = t.asset_id and n.decided_on <= :day and n.last_day > t.last_day)
                                and exists (select from asset a where a.id = t.asset_id and (a.retired_on is null or a.retired_on > :day))""",
                                "t.last_day",
                                "t.decided_by_key"))
                .elseBy(Role.DIRECTOR));
    }
}
