package se.fyrvakt.planning;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.decimal;
import static se.fyrvakt.register.Column.found;
import static se.fyrvakt.register.Column.number;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Activities (aktiviteter) of a year wheel (årshjul), each planned in a month. */
@Configuration(proxyBeanMethods = false)
class Activities {

    private static final Column TEXT = text("Aktivitet", "text").atMost(200).required();
    private static final Column WHEEL =
            text("Årshjul", "wheel").atMost(60).required().listed().filtered();
    private static final Column MONTH =
            number("Månad", "month").between(1, 12).required().listed().filtered();
    private static final Column RECURS = text("Återkommer", "recurs").atMost(60).hint("Till exempel varje år.");
    private static final Column RULE = text("Upprepas", "rule")
            .atMost(200)
            .hint("En regel enligt RFC 5545, om det är oftare eller på annat sätt än varje år i månaden ovan. "
                    + "FREQ=MONTHLY;BYDAY=2TU är andra tisdagen i varje månad.");
    private static final Column RECURS_FROM =
            day("Upprepas från", "recurs_from").hint("Den första dagen som regeln gäller.");
    private static final Column RESPONSIBLE = found("Ansvarig", "responsible", "personer", "email")
            .hint("E-postadress eller roll.")
            .expected()
            .listed();
    private static final Column HOURS =
            decimal("Timmar", "hours").alias("Timmar (h)").hint("På ett år.").listed();
    private static final Column LAST = day("Senast genomförd", "last_done_on").listed();

    @Bean
    Register activityRegister() {
        return Register.named(
                        "aktivitet", "aktiviteter", "n", "Det som återkommer varje år i årshjulen, månad för månad.")
                .table("activity")
                .key(WHEEL, TEXT, MONTH)
                .columns(TEXT, WHEEL, MONTH, RECURS, RULE, RECURS_FROM, RESPONSIBLE, HOURS, LAST)
                .titled(TEXT)
                .ordered(MONTH, TEXT)
                .rule(
                        "activity_rule_is_one",
                        RULE,
                        "Det är ingen regel som Fyrvakt kan. Skriv till exempel FREQ=WEEKLY;INTERVAL=2;BYDAY=MO, "
                                + "FREQ=MONTHLY;BYDAY=2TU eller FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15.",
                        "is_recurrence_rule(rule)")
                .rule(
                        "activity_rule_begins",
                        RECURS_FROM,
                        "Regeln behöver en första dag. Fyll i från när den gäller.",
                        "rule is null or recurs_from is not null")
                .ownedBy(RESPONSIBLE)
                .readBy(
                        Reach.ALL,
                        COORDINATOR,
                        PROTECTION_OFFICER,
                        DIRECTOR,
                        MANAGEMENT,
                        MANAGER,
                        OWNER,
                        AMBASSADOR,
                        AUDITOR)
                .readBy(Reach.OWN, EMPLOYEE)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.WORK)
                .declared();
    }
}
