package se.fyrvakt.mail;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.mail.UnsubscribePage.State;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Open;

/** Turns mail off without signing in. Looking changes nothing: programs that look through mail follow its links. */
@Controller
class UnsubscribeController {

    private final HabitRepository habits;
    private final Tenancy tenancy;

    UnsubscribeController(HabitRepository habits, Tenancy tenancy) {
        this.habits = habits;
        this.tenancy = tenancy;
    }

    @Open
    @GetMapping(Unsubscribing.PATH + "{whom}")
    Answer ask(@PathVariable Unsubscribing whom) {
        var isKnown = tenancy.read(whom.administration(), () -> habits.isKnown(whom.secret()));
        return new UnsubscribePage(whom.address(), isKnown ? State.ASKED : State.UNKNOWN);
    }

    @Open
    @PostMapping(Unsubscribing.PATH + "{whom}")
    Answer turnOff(@PathVariable Unsubscribing whom) {
        var isOff = tenancy.write(whom.administration(), () -> habits.turnOff(whom.secret()));
        return new UnsubscribePage(whom.address(), isOff ? State.OFF : State.UNKNOWN);
    }
}
