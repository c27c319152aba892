package se.fyrvakt.home;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.TallyRepository;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Open;

@Controller
class HomeController {

    private final Tenancy tenancy;
    private final TallyRepository tallies;
    private final AccessibilityFacts accessibility;
    private final Clock clock;

    HomeController(Tenancy tenancy, TallyRepository tallies, AccessibilityFacts accessibility, Clock clock) {
        this.tenancy = tenancy;
        this.tallies = tallies;
        this.accessibility = accessibility;
        this.clock = clock;
    }

    @Allowed(Role.EMPLOYEE)
    @GetMapping("/overblick")
    Answer overview(Visitor visitor) {
        var found = tenancy.read(visitor.administration(), () -> tallies.of(visitor));
        return new OverviewPage(visitor, LocalDate.now(clock), found);
    }

    @Open
    @GetMapping("/hjalp")
    Answer help() {
        return new HelpPage();
    }

    @Open
    @GetMapping("/tillganglighet")
    Answer accessibility() {
        return new AccessibilityPage(accessibility);
    }
}
