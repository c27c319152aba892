package se.fyrvakt.notification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.moment;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Steps of notification cases (anmälningssteg): what is sent to whom, the latest time, and when it was sent. */
@Configuration(proxyBeanMethods = false)
class NotificationSteps {

    static final String ADDRESS = "anmalningssteg";
    static final String WAITING = "väntar";
    static final String SENT = "skickad";
    static final String NOT_NOW = "ej aktuell";

    static final Column CASE =
            reference("Ärende", "case_id", NotificationCases.ADDRESS).required().listed();
    static final Column STEP = text("Steg", "step").required().listed();
    static final Column RECIPIENT = text("Mottagare", "recipient").required();
    static final Column STATE =
            choice("Läge", "state", WAITING, SENT, NOT_NOW).required().listed().filtered();
    static final Column DUE = moment("Senast", "due_at")
            .hint("Räknas ut av anmälningsreglerna. Tomt där lagen inte säger någon tid.")
            .listed();
    static final Column SENT_AT = moment("Skickad", "sent_at").listed();
    static final Column SENDER = text("Skickad av", "sender");
    static final Column REFERENCE =
            text("Mottagarens ärendenummer", "reference").atMost(80);
    static final Column NOTE = text("Anteckning", "note")
            .atMost(1000)
            .hint("Skälet, om steget skickades för sent eller inte är aktuellt.");

    @Bean
    Register notificationStepRegister() {
        return Register.named(
                        "anmälningssteg",
                        "anmälningssteg",
                        "t",
                        "Det som ska skickas i ett anmälningsärende, senast när, och när det skickades.")
                .table("notification_step")
                .key(CASE, STEP)
                .columns(CASE, STEP, RECIPIENT, STATE, DUE, SENT_AT, SENDER, REFERENCE, NOTE)
                .titled(CASE, STEP)
                .ordered(DUE)
                .rule(
                        "notification_step_sent_at_a_time",
                        SENT_AT,
                        "Ett skickat steg behöver en tid, och de andra ingen. Rätta läget eller tiden.",
                        "(state = 'skickad') = (sent_at is not null)")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }
}
