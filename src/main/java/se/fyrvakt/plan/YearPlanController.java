package se.fyrvakt.plan;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.document.PaperFormat;
import se.fyrvakt.document.Press;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;
import se.fyrvakt.web.Notice;

/** Gives the papers about a year to those who steer, and makes the next year's plan from this one. */
@Controller
class YearPlanController {

    private final PlanReading reading;
    private final CarryingOver carrying;
    private final Press press;
    private final Tenancy tenancy;
    private final Clock clock;

    YearPlanController(PlanReading reading, CarryingOver carrying, Press press, Tenancy tenancy, Clock clock) {
        this.reading = reading;
        this.carrying = carrying;
        this.press = press;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @GetMapping(PlanPage.ADDRESS)
    Answer show(Visitor visitor) {
        var year = LocalDate.now(clock).getYear();
        return tenancy.read(
                visitor.administration(),
                () -> new PlanPage(year, visitor.is(COORDINATOR) ? carrying.after(year) : List.of()));
    }

    @Allowed(COORDINATOR)
    @PostMapping(PlanPage.CARRY)
    Answer carry(@RequestParam(name = PlanPage.CHOSEN, defaultValue = "") Set<String> chosen, Visitor visitor) {
        var carried = tenancy.write(
                visitor.administration(),
                () -> carrying.carry(LocalDate.now(clock).getYear(), chosen, visitor));
        return Answer.seeOther(carried > 0 ? Notice.SPARAD.on(PlanPage.ADDRESS) : PlanPage.ADDRESS);
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @GetMapping(PlanPage.FETCH)
    Answer fetch(
            @RequestParam(defaultValue = "handlingsplan.html") String fil,
            @RequestParam(defaultValue = "") String ar,
            Visitor visitor) {
        return PlanPaper.of(fil)
                .flatMap(paper -> PaperFormat.of(fil, paper.word()).map(format -> file(paper, format, ar, visitor)))
                .orElseGet(Answer.NotFound::new);
    }

    private Answer file(PlanPaper paper, PaperFormat format, String asked, Visitor visitor) {
        var today = LocalDate.now(clock);
        var year = PlanPage.year(asked, today.getYear());
        var document = paper.document(tenancy.read(visitor.administration(), () -> reading.of(year, today, visitor)));
        return Answer.Download.of(
                format.fileName(paper.word() + "-" + year),
                format.contentType(),
                press.make(() -> format.make(document)));
    }

    @Bean
    static MenuEntry planEntry() {
        return new MenuEntry(
                MenuEntry.Group.STEERING,
                6,
                "Planer",
                PlanPage.ADDRESS,
                Set.of(COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT));
    }
}
