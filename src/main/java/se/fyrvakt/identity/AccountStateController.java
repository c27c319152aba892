package se.fyrvakt.identity;

import static se.fyrvakt.kernel.Role.ADMINISTRATOR;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** Closes and opens accounts. */
@Controller
@RequestMapping("/konton/{id}")
class AccountStateController {

    private static final int LONGEST_REASON = 200;

    private final Blocking blocking;
    private final AccountDesk desk;

    AccountStateController(Blocking blocking, AccountDesk desk) {
        this.blocking = blocking;
        this.desk = desk;
    }

    @Allowed(ADMINISTRATOR)
    @PostMapping("/sparr")
    Answer block(@PathVariable AddressNumber id, @RequestParam(defaultValue = "") String because, Visitor visitor) {
        var reason = AccountForm.tidy(because);
        if (id.number() == visitor.account()) {
            var problem = "Du kan inte spärra ditt eget konto. Be en annan administratör.";
            return desk.page(id, visitor, Problems.withAll(problem));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            var problem = "Skriv varför kontot spärras, med högst %d tecken".formatted(LONGEST_REASON);
            return desk.page(id, visitor, Problems.with("because", problem));
        }
        return done(id, blocking.block(id.number(), reason, visitor.actor()));
    }

    @Allowed(ADMINISTRATOR)
    @PostMapping("/sparr-havning")
    Answer lift(@PathVariable AddressNumber id, Visitor visitor) {
        return done(id, blocking.lift(id.number(), visitor.actor()));
    }

    @Allowed(ADMINISTRATOR)
    @PostMapping("/utloggning")
    Answer endSessions(@PathVariable AddressNumber id, Visitor visitor) {
        return done(id, blocking.endSessions(id.number(), visitor.actor()));
    }

    private static Answer done(AddressNumber id, boolean there) {
        return there ? Answer.seeOther(Notice.SPARAD.on("/konton/" + id.number())) : new Answer.NotFound();
    }
}
