package se.fyrvakt.home;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

@Controller
class StandingController {

    private final Tenancy tenancy;
    private final StandingReading reading;
    private final Clock clock;

    StandingController(Tenancy tenancy, StandingReading reading, Clock clock) {
        this.tenancy = tenancy;
        this.reading = reading;
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
    @GetMapping("/laget")
    Answer standing(@RequestParam(defaultValue = "") String dag, Visitor visitor) {
        var asOf = AsOf.read(dag, LocalDate.now(clock));
        return tenancy.read(visitor.administration(), () -> reading.read(asOf));
    }
}
