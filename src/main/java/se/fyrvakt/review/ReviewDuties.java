package se.fyrvakt.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties of access reviews: to answer, and to see that what is to go goes. */
@Configuration(proxyBeanMethods = false)
class ReviewDuties {

    @Bean
    DutySource dutiesOfReviews() {
        return DutySource.of(
                Duty.of(
                                "granska",
                                new Words(
                                        "Granska behörigheten",
                                        "behörigheter att granska",
                                        "Uppstår när en granskning börjar. Klar när det är beslutat vad som ska vara kvar.",
                                        "Riktlinjen för informationssäkerhet: chefer följer upp vad medarbetarna når."),
                                new Rows(
                                        Items.ADDRESS,
                                        "access_item t join access_reviewers(:day) w on w.item_id = t.id join access_round r on r.id = t.round_id",
                                        "t.decision is null and r.begins_on <= :day",
                                        "r.due_on",
                                        "w.reviewer_key"))
                        .startedAt(RoundsPage.ADDRESS + "/rad/{id}"),
                Duty.of(
                        "borttagning",
                        new Words(
                                "Se till att behörigheten är borta",
                                "behörigheter att få bort",
                                "Uppstår när en granskning har beslutat att en behörighet ska bort eller ändras. Klar när ett senare uttag visar att den är borta.",
                                "Riktlinjen för informationssäkerhet: det som beslutas ska gå att visa."),
                        new Rows(
                                Items.ADDRESS,
                                "access_item t left join access_item_outcomes(:day) o on o.item_id = t.id",
                                "t.decision in ('ta bort', 'ändra') and t.decided_on <= :day and o.outcome is distinct from 'borta'",
                                "t.decided_on + (select setting('dagar att ta bort en behörighet', :day))::int",
                                "null::text")),
                Duty.of(
                                "forsenad-granskning",
                                new Words(
                                        "Få in svaren på granskningen",
                                        "granskningar utan alla svar",
                                        "Uppstår när en granskning har passerat sin sista dag och svar saknas. Klar när alla har svarat, eller när den avslutas.",
                                        "Riktlinjen för informationssäkerhet: det ingen svarar på räknas inte som att det ska vara kvar."),
                                new Rows(
                                        Rounds.ADDRESS,
                                        "access_round t",
                                        "(t.closed_on is null or t.closed_on > :day) and t.due_on < :day and exists (select from access_item i where i.round_id = t.id and (i.decided_on is null or i.decided_on > :day))",
                                        "t.due_on",
                                        "null::text"))
                        .startedAt(RoundsPage.ADDRESS + "/{id}"));
    }
}
