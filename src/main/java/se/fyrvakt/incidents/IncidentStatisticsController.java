package se.fyrvakt.incidents;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

/** Incidents in figures: numbers only, for all who see figures. */
@Controller
class IncidentStatisticsController {

    private final IncidentStatisticsReading reading;
    private final Tenancy tenancy;
    private final Clock clock;

    IncidentStatisticsController(IncidentStatisticsReading reading, Tenancy tenancy, Clock clock) {
        this.reading = reading;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed({
        Role.COORDINATOR,
        Role.PROTECTION_OFFICER,
        Role.DIRECTOR,
        Role.MANAGEMENT,
        Role.MANAGER,
        Role.OWNER,
        Role.AMBASSADOR,
        Role.AUDITOR
    })
    @GetMapping(IncidentStatisticsPage.ADDRESS)
    Answer show(
            @RequestParam(defaultValue = "") String fran,
            @RequestParam(defaultValue = "") String dag,
            Visitor visitor) {
        var period = StatisticsPeriod.read(fran, dag, LocalDate.now(clock));
        return tenancy.read(visitor.administration(), () -> reading.read(period));
    }
}
