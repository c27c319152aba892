package se.fyrvakt.incidents;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
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

/** Kinds of events (händelsetyper): what those who report choose between, and the first advice they get. */
@Configuration(proxyBeanMethods = false)
class EventKinds {

    private static final String ADDRESS = "handelsetyper";

    private static final Column KIND = text("Typ", "kind").atMost(60).required().listed();
    private static final Column SHOWN_AS = text("Visas som", "shown_as")
            .atMost(120)
            .required()
            .hint("I vanliga ord, för den som anmäler.")
            .listed();
    private static final Column ADVICE =
            text("Råd", "advice").atMost(1000).hint("Det första att göra. Visas direkt när någon har anmält.");
    private static final Column PLACE =
            number("Ordning", "place").between(1, 999).required();
    private static final Column FROM = day("Från", "valid_from").required();
    private static final Column UNTIL = day("Till", "valid_until").hint("Den sista dagen.");

    @Bean
    Register eventKindRegister() {
        return Register.named(
                        "händelsetyp",
                        "händelsetyper",
                        "n",
                        "Det som den som anmäler väljer mellan, och vad hen ska göra först.")
                .table("event_kind")
                .key(KIND, FROM)
                .columns(KIND, SHOWN_AS, ADVICE, PLACE, FROM, UNTIL)
                .titled(SHOWN_AS)
                .ordered(PLACE)
                .living(Life.inForce(FROM, UNTIL, "typen", "avslutad"))
                .rule(
                        "event_kind_ends_after_it_begins",
                        UNTIL,
                        "Typen slutar innan den börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }

    @Bean
    static StartingRows firstEventKinds() {
        return StartingFile.of("start/handelsetyper.csv", ADDRESS);
    }
}
