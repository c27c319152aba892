package se.fyrvakt.mail;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;

/** Everybody's own messages. */
@Controller
@RequestMapping(MessageList.ADDRESS)
class MessageController {

    private final MessageRepository messages;
    private final HabitRepository habits;
    private final Tenancy tenancy;
    private final Clock clock;

    MessageController(MessageRepository messages, HabitRepository habits, Tenancy tenancy, Clock clock) {
        this.messages = messages;
        this.habits = habits;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed(EMPLOYEE)
    @GetMapping
    Answer list(@RequestParam(defaultValue = "") String sida, Visitor visitor) {
        var number = Page.number(sida);
        return tenancy.write(visitor.administration(), () -> list(number, visitor));
    }

    private Answer list(int number, Visitor visitor) {
        var page = messages.of(visitor.email(), number);
        return page.isEmpty() && number > 1
                ? Answer.seeOther(MessageList.ADDRESS)
                : new MessageList(page, habits.of(visitor.email()).pace());
    }

    @Allowed(EMPLOYEE)
    @PostMapping("/{id}/last")
    Answer read(@PathVariable AddressNumber id, Visitor visitor) {
        return tenancy.write(
                visitor.administration(),
                () -> messages.read(visitor.email(), id.number(), clock.instant())
                        ? Answer.seeOther(MessageList.ADDRESS)
                        : new Answer.NotFound());
    }

    @Allowed(EMPLOYEE)
    @PostMapping("/lasta")
    Answer readAll(Visitor visitor) {
        return tenancy.write(visitor.administration(), () -> {
            messages.readAll(visitor.email(), clock.instant());
            return Answer.seeOther(MessageList.ADDRESS);
        });
    }

    @Allowed(EMPLOYEE)
    @PostMapping("/takt")
    Answer choose(@RequestParam(defaultValue = "") String takt, Visitor visitor) {
        return tenancy.write(visitor.administration(), () -> {
            Pace.of(takt).ifPresent(pace -> habits.choose(visitor.email(), pace));
            return Answer.seeOther(Notice.SPARAD.on(MessageList.ADDRESS));
        });
    }
}
