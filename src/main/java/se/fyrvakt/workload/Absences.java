package se.fyrvakt.workload;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Absences (frånvaro): when somebody is away and does none of the work. Not why. */
@Configuration(proxyBeanMethods = false)
class Absences {

    private static final Column PERSON = found("Person", "email", "personer", "email")
            .required()
            .hint("E-postadress.")
            .listed();
    private static final Column FROM = day("Från", "away_from").required().listed();
    private static final Column UNTIL =
            day("Till", "away_until").required().hint("Den sista dagen.").listed();

    @Bean
    Register absenceRegister() {
        return Register.named(
                        "frånvaro",
                        "frånvaro",
                        "n",
                        "Semester och annat när ingen tid finns. Skriv inte varför någon är borta.")
                .table("absence")
                .key(PERSON, FROM)
                .columns(PERSON, FROM, UNTIL)
                .titled(PERSON, FROM)
                .ordered(FROM)
                .latestFirst()
                .rule(
                        "absence_ends_after_it_begins",
                        UNTIL,
                        "Frånvaron slutar före den börjar. Rätta en av dagarna.",
                        "away_until >= away_from")
                .ownedThrough("t.email_key = any(%s)")
                .readBy(Reach.ALL, COORDINATOR, DIRECTOR, MANAGEMENT)
                .readBy(Reach.OWN, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }
}
