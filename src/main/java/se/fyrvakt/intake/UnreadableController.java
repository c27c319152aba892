package se.fyrvakt.intake;

import static se.fyrvakt.kernel.Role.COORDINATOR;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;

/** Mail that a person has to look at. */
@Controller
class UnreadableController {

    private final IncomingRepository incoming;
    private final Mailboxes mailboxes;
    private final Tenancy tenancy;
    private final Clock clock;

    UnreadableController(IncomingRepository incoming, Mailboxes mailboxes, Tenancy tenancy, Clock clock) {
        this.incoming = incoming;
        this.mailboxes = mailboxes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed(COORDINATOR)
    @GetMapping(UnreadableList.ADDRESS)
    Answer list(Visitor visitor) {
        return tenancy.read(
                visitor.administration(), () -> new UnreadableList(incoming.unreadable(), mailboxes.areSet()));
    }

    @Allowed(COORDINATOR)
    @PostMapping(UnreadableList.ADDRESS + "/{id}/klar")
    Answer done(@PathVariable AddressNumber id, Visitor visitor) {
        return tenancy.write(
                visitor.administration(),
                () -> incoming.seen(id.number(), clock.instant())
                        ? Answer.seeOther(Notice.SPARAD.on(UnreadableList.ADDRESS))
                        : new Answer.NotFound());
    }
}
