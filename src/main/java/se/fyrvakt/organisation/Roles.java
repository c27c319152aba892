package se.fyrvakt.organisation;

import static se.fyrvakt.kernel.Role.*;
import static se.fyrvakt.register.Column.choice;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.reference;
import static se.fyrvakt.register.Column.text;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/**
 * Roles (roller): who holds which, where and when; and the titles roles go by, which are each administration's own (the
 * director is stadsdelsdirektör here and förvaltningschef there).
 */
@Configuration(proxyBeanMethods = false)
class Roles {

    private static final Column EMAIL = found("E-post", "email", "personer", "email")
            .required()
            .alias("Epost", "E-postadress")
            .listed();
    private static final Column ROLE = found("Roll", "title", "rollnamn", "title")
            .required()
            .alias("Uppdrag")
            .listed()
            .filtered();
    private static final Column SCOPE = reference("Omfattning", "unit_id", "enheter")
            .required()
            .alias("Enhet", "Gäller")
            .hint("Koden för enheten rollen gäller; hela förvaltningen har också en kod.")
            .listed()
            .filtered();
    private static final Column FROM =
            day("Från", "held_from").alias("Från och med").listed();
    private static final Column UNTIL = day("Till", "held_until")
            .alias("Till och med")
            .hint("Den sista dagen.")
            .listed();

    private static final Column TITLE =
            text("Titel", "title").atMost(120).required().alias("Rollnamn");
    private static final Column MEANS = choice(
                    "Behörighet",
                    "role",
                    Stream.of(Role.values())
                            .filter(role -> role != EMPLOYEE)
                            .map(Role::label)
                            .toArray(String[]::new))
            .required()
            .hint("Vad den som har rollen får se och göra.")
            .listed()
            .filtered();

    @Bean
    Register roleRegister() {
        return Register.named("roll", "roller", "n", "Vem som har vilket uppdrag, var och under vilken tid.")
                .table("role")
                .key(EMAIL, ROLE, SCOPE, FROM)
                .columns(EMAIL, ROLE, SCOPE, FROM, UNTIL)
                .titled(EMAIL, ROLE)
                .ordered(EMAIL, ROLE)
                .living(Life.inForce(FROM, UNTIL, "rollen", "avslutad"))
                .placedOn("unit_id")
                .ownedBy(EMAIL)
                .rule(
                        "role_ends_after_it_begins",
                        UNTIL,
                        "Rollen slutar innan den börjar. Rätta en av dagarna.",
                        "held_until >= held_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, ADMINISTRATOR)
                .readBy(Reach.UNITS, MANAGER, AMBASSADOR, AUDITOR)
                .writtenBy(COORDINATOR, ADMINISTRATOR)
                .declared();
    }

    @Bean
    Register titleRegister() {
        return Register.named(
                        "rollnamn",
                        "rollnamn",
                        "t",
                        "Vad rollerna heter här, och vad den som har en roll får se och göra.")
                .table("role_title")
                .key(TITLE)
                .columns(TITLE, MEANS)
                .titled(TITLE)
                .ordered(TITLE)
                .readBy(Reach.ALL, COORDINATOR, ADMINISTRATOR)
                .writtenBy(ADMINISTRATOR)
                .shownUnder(MenuEntry.Group.RULES)
                .declared();
    }
}
