package se.fyrvakt.duties;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;

/** Those who have left and still are named in the registers. */
@Configuration(proxyBeanMethods = false)
class SuccessionDuties {

    private static final String PEOPLE = "personer";

    /** The latest of somebody's employments, when all of them are over. */
    private static final String HAS_LEFT = """
            t.employed_until < :day and t.email_key is not null
            and not exists (select from person o where o.email_key = t.email_key and o.id <> t.id
                               and (o.employed_until is null or (o.employed_until, o.id) > (t.employed_until, t.id)))
            and t.email_key in (""";

    @Bean
    DutySource dutiesOfSuccession(Registers registers) {
        var named = registers.all().stream()
                .filter(register -> !register.address().equals(PEOPLE))
                .flatMap(register -> register.ownedBy().stream().map(column -> named(register, column)))
                .collect(Collectors.joining(" union all "));
        return DutySource.of(Duty.of(
                "eftertradare",
                new Words(
                        "Utse efterträdare",
                        "som har slutat att utse efterträdare för",
                        "Uppstår när någon som har slutat fortfarande står som ägare eller ansvarig. Klar när ingen rad längre står på personen.",
                        "Riktlinjen för informationssäkerhet: ansvar följer inte med den som slutar."),
                new Rows(PEOPLE, "person t", HAS_LEFT + named + ")", "t.employed_until", "null::text")));
    }

    private static String named(Register register, Column column) {
        var key = "t." + column.sql() + "_key";
        var living = register.life() == null ? "" : " and (" + register.life().state("t") + ") = 1";
        return "select %s from %s t where %s is not null%s".formatted(key, register.table(), key, living);
    }
}
