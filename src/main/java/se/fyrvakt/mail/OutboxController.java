package se.fyrvakt.mail;

import static se.fyrvakt.kernel.Role.ADMINISTRATOR;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;

/** What waits to be sent and what failed, for those who look after the server. */
@Controller
class OutboxController {

    private final OutboxRepository outbox;
    private final SmtpSettings smtp;
    private final Tenancy tenancy;
    private final Clock clock;

    OutboxController(OutboxRepository outbox, SmtpSettings smtp, Tenancy tenancy, Clock clock) {
        this.outbox = outbox;
        this.smtp = smtp;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed(ADMINISTRATOR)
    @GetMapping(OutboxList.ADDRESS)
    Answer list(@RequestParam(defaultValue = "") String sida, Visitor visitor) {
        var number = Page.number(sida);
        return tenancy.read(visitor.administration(), () -> list(number));
    }

    private Answer list(int number) {
        var page = outbox.unsent(number);
        var midnight = LocalDate.now(clock).atStartOfDay(Swedish.STOCKHOLM).toInstant();
        return page.isEmpty() && number > 1
                ? Answer.seeOther(OutboxList.ADDRESS)
                : new OutboxList(page, outbox.sentSince(midnight), smtp.isSet());
    }

    @Allowed(ADMINISTRATOR)
    @PostMapping(OutboxList.ADDRESS + "/{id}/igen")
    Answer again(@PathVariable AddressNumber id, Visitor visitor) {
        return tenancy.write(
                visitor.administration(),
                () -> outbox.again(id.number(), clock.instant())
                        ? Answer.seeOther(Notice.SPARAD.on(OutboxList.ADDRESS))
                        : new Answer.NotFound());
    }
}
