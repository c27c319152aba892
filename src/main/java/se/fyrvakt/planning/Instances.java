package se.fyrvakt.planning;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.longText;
import static se.fyrvakt.register.Column.text;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/**
 * Instances (tillfällen, RFC 5545) of activities that somebody has moved or done. The others are nowhere: they follow from
 * the activity.
 */
@Configuration(proxyBeanMethods = false)
class Instances {

    private static final Column WHEEL = text("Årshjul", "wheel").atMost(60).required();
    private static final Column ACTIVITY = text("Aktivitet", "activity")
            .atMost(200)
            .required()
            .hint("Som den heter i aktiviteter.")
            .listed();
    private static final Column PLANNED = day("Planerad", "planned_on")
            .required()
            .hint("Dagen efter regeln. Utan regel den sista dagen i månaden.")
            .listed();
    private static final Column MOVED = day("Flyttad till", "moved_to").listed();
    private static final Column DONE = day("Gjord", "done_on").listed();
    private static final Column NOTE = longText("Anteckning", "note").atMost(1000);

    @Bean
    Register instanceRegister() {
        return Register.named(
                        "tillfälle",
                        "tillfällen",
                        "t",
                        "Tillfällen av årshjulens aktiviteter som är flyttade eller gjorda för sig.")
                .table("activity_instance")
                .key(WHEEL, ACTIVITY, PLANNED)
                .columns(WHEEL, ACTIVITY, PLANNED, MOVED, DONE, NOTE)
                .titled(ACTIVITY, PLANNED)
                .ordered(PLANNED)
                .latestFirst()
                .rule(
                        "activity_instance_moved_within_a_year",
                        MOVED,
                        "Ett tillfälle kan flyttas högst ett år. Välj en närmare dag, eller ändra regeln.",
                        "moved_to between planned_on - 366 and planned_on + 366")
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
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }
}
