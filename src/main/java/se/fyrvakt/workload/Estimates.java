package se.fyrvakt.workload;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.organisation.StartingFile;
import se.fyrvakt.organisation.StartingRows;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Estimates (tidsuppskattningar): what a duty of a kind is reckoned to take, until there is enough noted to learn from. */
@Configuration(proxyBeanMethods = false)
class Estimates {

    private static final String ADDRESS = "tidsuppskattningar";

    private static final Column KIND = text("Slag", "kind")
            .atMost(120)
            .required()
            .hint("Som det står på knappen i Idag, till exempel Gör åtgärden.");
    private static final Column MINUTES =
            number("Minuter", "minutes").between(1, 6000).required().listed();
    private static final Column FROM = day("Från", "valid_from").required().listed();
    private static final Column UNTIL = day("Till", "valid_until").hint("Den sista dagen.");

    @Bean
    Register estimateRegister() {
        return Register.named(
                        "tidsuppskattning",
                        "tidsuppskattningar",
                        "n",
                        "Så lång tid räknas varje slags uppgift ta, tills det finns noterad tid att lära av.")
                .table("duty_estimate")
                .key(KIND, FROM)
                .columns(KIND, MINUTES, FROM, UNTIL)
                .titled(KIND)
                .ordered(KIND)
                .living(Life.inForce(FROM, UNTIL, "tidsuppskattningen", "avslutad"))
                .rule(
                        "duty_estimate_ends_after_it_begins",
                        UNTIL,
                        "Uppskattningen slutar före den börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .readBy(Reach.ALL, COORDINATOR, DIRECTOR, MANAGEMENT)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }

    @Bean
    static StartingRows firstEstimates() {
        return StartingFile.of("start/tidsuppskattningar.csv", ADDRESS);
    }
}
