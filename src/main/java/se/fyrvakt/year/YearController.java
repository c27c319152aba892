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
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;
import se.fyrvakt.web.Notice;

/** The year wheel, and that an activity of it is done. */
@Controller
class YearController {

    private final YearRepository years;
    private final Registers registers;
    private final Registrar registrar;
    private final Tenancy tenancy;
    private final Clock clock;

    YearController(YearRepository years, Registers registers, Registrar registrar, Tenancy tenancy, Clock clock) {
        this.years = years;
        this.registers = registers;
        this.registrar = registrar;
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

    /** For the coordinator and whoever is responsible; somebody else's activity is not there. */
    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, MANAGER, OWNER, AMBASSADOR})
    @PostMapping(YearPage.ADDRESS + "/{aktivitet}/gjord")
    Answer finish(@PathVariable AddressNumber aktivitet, Visitor visitor) {
        return tenancy.write(
                visitor.administration(),
                () -> years.activity(aktivitet.number(), LocalDate.now(clock), visitor)
                        .filter(YearItem::mayFinish)
                        .map(item -> finish(item, visitor))
                        .orElseGet(Answer.NotFound::new));
    }

    /** Whoever else changed it meanwhile has the last word: then the page only shows how it stands. */
    private Answer finish(YearItem item, Visitor visitor) {
        var register = registers.get(YearItem.ACTIVITIES);
        var cells =
                Map.of(register.column("Senast genomförd"), LocalDate.now(clock).toString());
        var outcome = registrar.change(
                register, item.id(), item.version(), cells, visitor, "gjorde", who -> item.mayFinish());
        return Answer.seeOther(
                outcome instanceof Outcome.Saved ? Notice.SPARAD.on(YearPage.ADDRESS) : YearPage.ADDRESS);
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
