package se.fyrvakt.duties;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Life;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Deputies (ställföreträdare): who does somebody's duties during a period. It gives the duties, and
 * the right to what is theirs: their rows and the decisions about them, and not the roles they hold. */
@Configuration(proxyBeanMethods = false)
class Deputies {

    private static final Column PERSON = found("Person", "email", "personer", "email")
            .required()
            .hint("E-postadress till den som är borta.")
            .listed();
    private static final Column DEPUTY = found("Ställföreträdare", "deputy", "personer", "email")
            .required()
            .hint("E-postadress till den som gör uppgifterna under tiden.")
            .listed();
    private static final Column FROM = day("Från", "valid_from").required().listed();
    private static final Column UNTIL =
            day("Till", "valid_until").required().hint("Den sista dagen.").listed();

    @Bean
    Register deputyRegister() {
        return Register.named(
                        "ställföreträdare",
                        "ställföreträdare",
                        "n",
                        "Vem som gör någons uppgifter under en tid, till exempel en semester.")
                .table("deputy")
                .key(PERSON, DEPUTY, FROM)
                .columns(PERSON, DEPUTY, FROM, UNTIL)
                .titled(PERSON, DEPUTY)
                .ordered(FROM)
                .latestFirst()
                .living(Life.inForce(FROM, UNTIL, "ställföreträdaren", "avslutad"))
                .ownedBy(PERSON, DEPUTY)
                .rule(
                        "deputy_ends_after_it_begins",
                        UNTIL,
                        "Perioden slutar före den börjar. Rätta en av dagarna.",
                        "valid_until >= valid_from")
                .rule(
                        "deputy_is_somebody_else",
                        DEPUTY,
                        "Ingen kan vara sin egen ställföreträdare. Ange någon annan.",
                        "fold_key(email) <> fold_key(deputy)")
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.OWN, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.WORK)
                .declared();
    }
}
