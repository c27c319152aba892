package se.fyrvakt.review;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Items (granskningsrader) of rounds: what somebody reached when the round began, and what was decided of it. */
@Configuration(proxyBeanMethods = false)
class Items {

    static final String ADDRESS = "granskningsrader";

    static final Column ROUND = reference("Granskning", "round_id", Rounds.ADDRESS)
            .required()
            .listed()
            .filtered();
    static final Column PLACE =
            number("Löpnummer", "place").between(1, 10_000_000).required();
    static final Column ASSET =
            reference("Tillgång", "asset_id", "tillgangar").required().listed().filtered();
    static final Column SOURCE = text("Uttagets fil", "source").required();
    static final Column ACCOUNT = text("Konto", "account").atMost(120).listed();
    static final Column PERSON =
            found("Anställnings-id", "employee_id", "personer").listed();
    static final Column FOLDER = text("Mapp", "folder").atMost(200);
    static final Column RIGHT = text("Behörighet", "entitlement").atMost(60).listed();
    static final Column USED = day("Senast använd", "last_used_on");
    static final Column SENT = found("Skickad till", "sent_to", "personer", "email")
            .hint("E-postadressen till den som ska svara i stället för personens chef.");
    static final Column DECISION =
            choice("Beslut", "decision", Decision.words()).listed().filtered();
    static final Column COMMENT =
            text("Kommentar", "comment").atMost(400).hint("Vad den ska ändras till, eller varför.");
    static final Column BY = found("Beslutat av", "decided_by", "personer", "email");
    static final Column DECIDED = day("Beslutad", "decided_on");
    static final Column ORDERED = day("Beställd", "ordered_on");
    static final Column DONE = day("Utförd", "done_on");

    @Bean
    Register itemRegister() {
        return Register.named(
                        "granskningsrad",
                        "granskningsrader",
                        "n",
                        "Behörigheter i granskningarna, vad som har beslutats om dem och vad som har gjorts.")
                .table("access_item")
                .key(ROUND, PLACE)
                .columns(
                        ROUND, PLACE, ASSET, SOURCE, ACCOUNT, PERSON, FOLDER, RIGHT, USED, SENT, DECISION, COMMENT, BY,
                        DECIDED, ORDERED, DONE)
                .titled(ACCOUNT, PLACE)
                .ordered(ROUND, PLACE)
                .rule(
                        "access_item_decision_has_a_day",
                        DECIDED,
                        "Beslutet saknar dag. Fyll i när det fattades.",
                        "decision is null or decided_on is not null")
                .rule(
                        "access_item_change_says_to_what",
                        COMMENT,
                        "Skriv vad behörigheten ska ändras till.",
                        "decision <> 'ändra' or comment is not null")
                .rule(
                        "access_item_done_after_decided",
                        DONE,
                        "Utförd ligger före beslutet. Rätta en av dagarna.",
                        "done_on >= decided_on")
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }
}
