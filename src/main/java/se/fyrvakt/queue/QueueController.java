package se.fyrvakt.queue;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.queue.CoverageRepository.Part;
import se.fyrvakt.register.SeenRows;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

/** The queue, its forecast, what is asked of others, and how far it has come. */
@Controller
class QueueController {

    private final QueueRepository queue;
    private final ForecastRepository forecasts;
    private final CoverageRepository coverage;
    private final SeenRows seen;
    private final Tenancy tenancy;
    private final Clock clock;

    QueueController(
            QueueRepository queue,
            ForecastRepository forecasts,
            CoverageRepository coverage,
            SeenRows seen,
            Tenancy tenancy,
            Clock clock) {
        this.queue = queue;
        this.forecasts = forecasts;
        this.coverage = coverage;
        this.seen = seen;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @GetMapping("/klassningsko")
    Answer show(@RequestParam Map<String, String> query, Visitor visitor) {
        var filter = QueueFilter.of(query, today());
        var day = filter.asOf().day();
        return tenancy.read(visitor.administration(), () -> {
            var page = queue.page(filter, day, visitor);
            return page.isEmpty() && filter.page() > 1
                    ? Answer.seeOther(filter.address(1))
                    : new QueuePage(
                            filter,
                            page,
                            queue.groups(day),
                            forecast(filter),
                            visitor.is(COORDINATOR),
                            seen.all("incidenter", visitor));
        });
    }

    private ForecastView forecast(QueueFilter filter) {
        var ground = forecasts.ground(filter.asOf().day());
        return new ForecastView(
                ground,
                filter.hours().isEmpty()
                        ? ground.hours()
                        : Math.clamp(Integer.parseInt(filter.hours()), 1, Forecast.MOST_HOURS));
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @GetMapping("/klassningsko/fraga")
    Answer ask(Visitor visitor) {
        return new QueueRequests(tenancy.read(visitor.administration(), () -> queue.others(today())), visitor);
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @GetMapping("/klassningsko/tackning")
    Answer coverage(
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String avdelning,
            @RequestParam(defaultValue = "") String objekt,
            Visitor visitor) {
        var asOf = AsOf.read(dag, today());
        return tenancy.read(visitor.administration(), () -> coverage(asOf, avdelning, objekt));
    }

    /** A code that nothing in use has is as none. */
    private CoveragePage coverage(AsOf asOf, String department, String object) {
        var units = coverage.units(asOf.day());
        var objects = coverage.objects(asOf.day());
        var unit = Part.called(units, department);
        var about = Part.called(objects, object).filter(any -> unit.isEmpty());
        var months = coverage.months(
                asOf.day(),
                unit.map(Part::code).orElse(""),
                about.map(Part::code).orElse(""));
        return new CoveragePage(
                asOf, months, units, objects, unit.or(() -> about).orElse(null));
    }
}
