package se.fyrvakt.ordering;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties of requests: to approve, to carry out, and to take away again what was for a time. */
@Configuration(proxyBeanMethods = false)
class OrderDuties {

    private static final String GROUND = "Behörighetsrutinen: någon annan än den det gäller godkänner.";

    @Bean
    DutySource dutiesOfOrders() {
        return DutySource.of(approving(), carryingOut(), ending());
    }

    private static Duty approving() {
        var words = new Words(
                "Godkänn eller avslå beställningen",
                "behörigheter att godkänna",
                "Uppstår när någon beställer en behörighet. Klar när den är godkänd eller avslagen.",
                GROUND);
        return of(
                "godkann",
                words,
                "t.decision is null and t.requested_on <= :day",
                "t.requested_on + (select setting('dagar att godkänna en behörighet', :day))::int",
                "w.approver_key");
    }

    private static Duty carryingOut() {
        var words = new Words(
                "Utför beställningen",
                "beställningar att utföra",
                "Uppstår när en beställning är godkänd eller akut. Klar när den är utförd.",
                GROUND);
        return of(
                "utfor",
                words,
                "t.done_on is null and t.requested_on <= :day and (t.decision = 'godkänd' or t.decision is null and t.is_urgent)",
                "t.from_on",
                "w.carrier_key");
    }

    private static Duty ending() {
        var words = new Words(
                "Ta bort behörigheten igen",
                "tillfälliga behörigheter att ta bort",
                "Uppstår när en behörighet som gavs för en tid snart inte gäller. Klar när den är avslutad.",
                GROUND);
        return of(
                "avsluta",
                words,
                "t.done_on <= :day and t.kind <> 'avsluta' and t.until_on is not null and (t.ended_on is null or t.ended_on > :day)",
                "case when t.decision = 'avslagen' then t.decided_on else t.until_on end",
                "w.carrier_key");
    }

    private static Duty of(String name, Words words, String condition, String due, String who) {
        var people = "access_request t join access_request_people(:day) w on w.request_id = t.id";
        return Duty.of(name, words, new Rows(AccessRequests.ADDRESS, people, condition, due, who))
                .startedAt(OrderPage.ADDRESS + "/{id}");
    }
}
