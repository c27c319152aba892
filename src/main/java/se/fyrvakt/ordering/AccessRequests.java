package se.fyrvakt.ordering;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;
import static se.fyrvakt.register.Column.yesNo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Access requests (behörighetsbeställningar): what somebody needs to reach, who approved it, and when it was done. */
@Configuration(proxyBeanMethods = false)
class AccessRequests {

    static final String ADDRESS = "behorighetsbestallningar";

    static final Column ASSET = reference("Tillgång", "asset_id", "tillgangar")
            .required()
            .hint("Tillgångens id.")
            .listed()
            .filtered();
    static final Column PERSON =
            found("Anställnings-id", "employee_id", "personer").required().listed();
    static final Column RIGHT =
            text("Behörighet", "entitlement").atMost(60).required().listed();
    static final Column KIND =
            choice("Slag", "kind", Wish.words()).required().listed().filtered();
    static final Column FROM = day("Från", "from_on").required();
    static final Column UNTIL = day("Till", "until_on").hint("Den sista dagen.");
    static final Column REASON = longText("Skäl", "reason").atMost(1000).required();
    static final Column URGENT =
            yesNo("Akut", "is_urgent").hint("Utförs innan den är godkänd.").filtered();
    static final Column BY =
            found("Beställd av", "requested_by", "personer", "email").required().hint("E-postadressen.");
    static final Column REQUESTED = day("Beställd", "requested_on").required().listed();
    static final Column DECISION = choice("Beslut", "decision", Request.APPROVED, Request.REFUSED)
            .listed()
            .filtered();
    static final Column COMMENT = text("Kommentar", "comment").atMost(400);
    static final Column DECIDER =
            found("Beslutat av", "decided_by", "personer", "email").hint("E-postadressen.");
    static final Column DECIDED = day("Beslutad", "decided_on");
    static final Column DONE = day("Utförd", "done_on").listed();
    static final Column ENDED = day("Avslutad", "ended_on");

    @Bean
    Register accessRequestRegister() {
        return Register.named(
                        "behörighetsbeställning",
                        "behörighetsbeställningar",
                        "n",
                        "Behörigheter som har beställts, vem som godkände dem och när de utfördes.")
                .table("access_request")
                .key(ASSET, PERSON, RIGHT, KIND, REQUESTED)
                .columns(
                        PERSON, ASSET, RIGHT, KIND, FROM, UNTIL, REASON, URGENT, BY, REQUESTED, DECISION, COMMENT,
                        DECIDER, DECIDED, DONE, ENDED)
                .titled(RIGHT, ASSET)
                .ordered(REQUESTED)
                .latestFirst()
                .rule(
                        "access_request_ends_after_it_begins",
                        UNTIL,
                        "Behörigheten slutar innan den börjar. Rätta en av dagarna.",
                        "until_on >= from_on")
                .rule(
                        "access_request_urgent_has_an_end",
                        UNTIL,
                        "En akut behörighet behöver en sista dag. Fyll i till.",
                        "is_urgent is not true or until_on is not null")
                .rule(
                        "access_request_decision_is_whole",
                        DECISION,
                        "Beslutet, vem som fattade det och dagen hör ihop. Fyll i alla tre, eller inget av dem.",
                        "num_nulls(decision, decided_by, decided_on) in (0, 3)")
                .rule(
                        "access_request_refusal_says_why",
                        COMMENT,
                        "Skriv varför beställningen avslås.",
                        "decision is distinct from 'avslagen' or comment is not null")
                .rule(
                        "access_request_done_when_approved",
                        DONE,
                        "Beställningen är inte godkänd. Fyll i beslutet, eller töm utförd.",
                        "done_on is null or decision is not distinct from 'godkänd' or is_urgent is true")
                .rule(
                        "access_request_ended_after_done",
                        ENDED,
                        "Behörigheten avslutas innan den är utförd. Rätta en av dagarna.",
                        "ended_on is null or done_on is not null and ended_on >= done_on")
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }
}
