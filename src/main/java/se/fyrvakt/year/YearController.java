package se.fyrvakt.year;

import static se.fyrvakt.kernel.Role.AMBASSADOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;

/** The year wheel. */
@Controller
class YearController {

    private final YearRepository years;
    private final Tenancy tenancy;
    private final Clock clock;

    YearController(YearRepository years, Tenancy tenancy, Clock clock) {
        this.years = years;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, MANAGER, OWNER, AMBASSADOR, AUDITOR})
    @GetMapping(YearPage.ADDRESS)
    Answer show(
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String hjul,
            Visitor visitor) {
        var today = LocalDate.now(clock);
        var asOf = AsOf.read(dag, today);
        return tenancy.read(
                visitor.administration(), () -> new YearPage(asOf, today, hjul.strip(), years.of(asOf.day(), visitor)));
    }

    @Bean
    static MenuEntry yearEntry() {
        return new MenuEntry(
                MenuEntry.Group.WORK,
                1,
                "Årshjul",
                YearPage.ADDRESS,
                Set.of(COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, MANAGER, OWNER, AMBASSADOR, AUDITOR));
    }
}
