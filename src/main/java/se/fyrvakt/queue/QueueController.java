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
import se.fyrvakt.kernel.Visitor;
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
        var filter = QueueFilter.of(query);
        return tenancy.read(visitor.administration(), () -> {
            var page = queue.page(filter, today());
            return page.isEmpty() && filter.page() > 1
                    ? Answer.seeOther(filter.address(1))
                    : new QueuePage(
                            filter,
                            page,
                            queue.groups(today()),
                            forecast(query),
                            visitor.is(COORDINATOR),
                            seen.any("incidenter", visitor));
        });
    }

    private ForecastView forecast(Map<String, String> query) {
        var ground = forecasts.ground(today());
        var hours = query.getOrDefault("timmar", "");
        return new ForecastView(
                ground,
                hours.matches("[0-9]{1,2}")
                        ? Math.clamp(Integer.parseInt(hours), 1, Forecast.MOST_HOURS)
                        : ground.hours());
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @GetMapping("/klassningsko/fraga")
    Answer ask(Visitor visitor) {
        return new QueueRequests(tenancy.read(visitor.administration(), () -> queue.others(today())), visitor, today());
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @GetMapping("/klassningsko/tackning")
    Answer coverage(Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> new CoveragePage(
                        coverage.months(today()), coverage.units(today()), coverage.objects(today()), today()));
    }
}
