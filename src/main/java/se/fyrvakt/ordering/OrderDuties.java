package se.fyrvakt.ordering;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties of requests, and of what follows when somebody begins, changes work or leaves. */
@Configuration(proxyBeanMethods = false)
class OrderDuties {

    private static final String GROUND = "Behörighetsrutinen: någon annan än den det gäller godkänner.";
    private static final String PEOPLE = "access_request t join access_request_people(:day) w on w.request_id = t.id";
    private static final String START = OrderPage.ADDRESS + "/{id}";

    @Bean
    DutySource dutiesOfOrders() {
        return DutySource.of(
                Duty.of(
                                "godkann",
                                new Words(
                                        "Godkänn eller avslå beställningen",
                                        "behörigheter att godkänna",
                                        "Uppstår när någon beställer en behörighet. Klar när den är godkänd eller avslagen.",
                                        GROUND),
                                new Rows(
                                        AccessRequests.ADDRESS,
                                        PEOPLE,
                                        "t.decision is null and t.requested_on <= :day",
                                        "t.requested_on + (select setting('dagar att godkänna en behörighet', :day))::int",
                                        "w.approver_key"))
                        .startedAt(START),
                Duty.of(
                                "utfor",
                                new Words(
                                        "Utför beställningen",
                                        "beställningar att utföra",
                                        "Uppstår när en beställning är godkänd eller akut. Klar när den är utförd.",
                                        GROUND),
                                new Rows(
                                        AccessRequests.ADDRESS,
                                        PEOPLE,
                                        "t.done_on is null and t.requested_on <= :day and (t.decision = 'godkänd' or t.decision is null and t.is_urgent)",
                                        "t.from_on",
                                        "w.carrier_key"))
                        .startedAt(START),
                Duty.of(
                                "avsluta",
                                new Words(
                                        "Ta bort behörigheten igen",
                                        "tillfälliga behörigheter att ta bort",
                                        "Uppstår när en behörighet som gavs för en tid snart inte gäller. Klar när den är avslutad.",
                                        GROUND),
                                new Rows(
                                        AccessRequests.ADDRESS,
                                        PEOPLE,
                                        "t.done_on <= :day and t.until_on is not null and (t.ended_on is null or t.ended_on > :day)",
                                        "case when t.decision = 'avslagen' then t.decided_on else t.until_on end",
                                        "w.carrier_key"))
                        .startedAt(START),
                Duty.of(
                                "borjar",
                                new Words(
                                        "Säg vad den som börjar ska nå",
                                        "som börjar eller byter arbete",
                                        "Uppstår när någon börjar eller byter arbete. Klar när chefen har gått igenom vad personen ska nå.",
                                        GROUND),
                                new Rows(
                                        "personer",
                                        "person t join people_changing(:day) c on c.person_id = t.id cross join (select coalesce(max(days_before), 0) as before, coalesce(max(days_after), 0) as after from access_routine) r",
                                        "true",
                                        "case when c.changed_on = t.employed_from then c.changed_on - r.before else c.changed_on + r.after end",
                                        "c.manager_key"))
                        .startedAt(NewcomerPage.ADDRESS + "/{id}"),
                Duty.of(
                                "slutar",
                                new Words(
                                        "Ta bort det som den som slutar når",
                                        "behörigheter för dem som slutar",
                                        "Uppstår när någon som slutar når ett system. Klar när det är borttaget, eller när ett nytt uttag visar det.",
                                        "Behörighetsrutinen: den som slutar når ingenting."),
                                new Rows(
                                        "behorigheter",
                                        "access_row t join access_of_leavers(:day) l on l.id = t.id left join access_routines() r on r.asset_id = l.asset_id",
                                        "true",
                                        "l.last_on + coalesce(r.days_after, 0)",
                                        "r.carrier_key"))
                        .startedAt(LeaverPage.ADDRESS + "/{id}"));
    }
}
