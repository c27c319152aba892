package se.fyrvakt.ordering;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.register.Column.day;
import static se.fyrvakt.register.Column.found;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reach;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.MenuEntry;

/** Settlements (behörighetsgenomgångar): when a manager has gone through what somebody new is to reach. */
@Configuration(proxyBeanMethods = false)
class AccessSettlements {

    static final String ADDRESS = "behorighetsgenomgangar";

    static final Column PERSON =
            found("Anställnings-id", "employee_id", "personer").required().listed();
    static final Column CHANGED = day("Började", "changed_on")
            .required()
            .hint("Dagen då personen började eller bytte arbete.")
            .listed();
    static final Column BY = found("Genomgången av", "settled_by", "personer", "email")
            .required()
            .hint("E-postadressen.")
            .listed();
    static final Column SETTLED = day("Genomgången", "settled_on").required().listed();

    @Bean
    Register accessSettlementRegister() {
        return Register.named(
                        "behörighetsgenomgång",
                        "behörighetsgenomgångar",
                        "n",
                        "När en chef har gått igenom vad någon som börjar eller byter arbete ska nå.")
                .table("access_settlement")
                .key(PERSON, CHANGED)
                .columns(PERSON, CHANGED, BY, SETTLED)
                .titled(PERSON, CHANGED)
                .ordered(SETTLED)
                .latestFirst()
                .readBy(Reach.ALL, COORDINATOR)
                .readBy(Reach.UNITS, AUDITOR)
                .writtenBy(COORDINATOR)
                .shownUnder(MenuEntry.Group.ELSEWHERE)
                .declared();
    }
}
