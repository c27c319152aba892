package se.fyrvakt.warnings;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.mail.Post;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;

/** Takes a step on, so that nobody more is warned of it: whoever was warned may, and those who keep the clocks. */
@Controller
class TakingController {

    private final WarningRepository warnings;
    private final Post post;
    private final Tenancy tenancy;
    private final Clock clock;

    TakingController(WarningRepository warnings, Post post, Tenancy tenancy, Clock clock) {
        this.warnings = warnings;
        this.post = post;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed(EMPLOYEE)
    @PostMapping("/frister/{id}/tar")
    Answer take(@PathVariable AddressNumber id, Visitor visitor) {
        return tenancy.write(
                visitor.administration(),
                () -> warnings.waiting(id.number())
                        .filter(step -> mayTake(step, visitor))
                        .map(step -> take(step, visitor))
                        .orElseGet(Answer.NotFound::new));
    }

    private boolean mayTake(WatchedStep step, Visitor visitor) {
        return visitor.is(COORDINATOR, PROTECTION_OFFICER) || post.hasTold(visitor, step.action());
    }

    private Answer take(WatchedStep step, Visitor visitor) {
        warnings.take(step, visitor, clock.instant());
        return Answer.seeOther(
                Notice.SPARAD.on(visitor.is(COORDINATOR, PROTECTION_OFFICER) ? "/frister" : "/meddelanden"));
    }
}
