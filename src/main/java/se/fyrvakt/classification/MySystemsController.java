package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.OWNER;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

/** An owner's own page. */
@Controller
class MySystemsController {

    private final KnownRepository known;
    private final Tenancy tenancy;
    private final Clock clock;

    MySystemsController(KnownRepository known, Tenancy tenancy, Clock clock) {
        this.known = known;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed(OWNER)
    @GetMapping("/mina-system")
    Answer list(Visitor visitor) {
        var today = LocalDate.now(clock);
        return new MySystems(tenancy.read(visitor.administration(), () -> known.ownedBy(visitor, today)), today);
    }
}
