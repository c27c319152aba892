package se.fyrvakt.planning;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.decimal;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Working time (arbetstid) set aside for a role: hours a week during a period. It is time set aside, not time worked. */
@Configuration(proxyBeanMethods = false)
class WorkingTimes {

    private static final Column EMAIL = found("E-post", "email", "personer", "email")
            .required()
            .alias("E-postadress", "Epost")
            .listed();
    private static final Column ROLE =
            text("Roll", "role").atMost(120).required().listed().filtered();
    private static final Column HOURS = decimal("Timmar per vecka", "hours_a_week")
            .required()
            .alias("Timmar/vecka")
            .listed();
    private static final Column FROM = day("Från", "held_from").listed();
    private static final Column UNTIL =
            day("Till", "held_until").hint("Sista dagen.").listed();

    @Bean
    Register workingTimeRegister() {
        return Register.named(
                        "arbetstid",
                        "arbetstid",
                        "n",
                        "Tiden som är avsatt för uppdragen, timmar i veckan under en period.")
                .table("working_time")
                .key(EMAIL, ROLE, FROM)
                .columns(EMAIL, ROLE, HOURS, FROM, UNTIL)
                .titled(ROLE)
                .ordered(ROLE)
                .rule(
                        "working_time_ends_after_it_begins",
                        UNTIL,
                        "Perioden slutar före den börjar. Rätta en av dagarna.",
                        "held_until >= held_from")
                .readBy(Reach.ALL, COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.WORK)
                .declared();
    }
}
