package se.fyrvakt.duties;

import java.time.LocalDate;
import java.util.List;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Tone;

/**
 * What waits for those who work for a manager.
 *
 * @param people how many of them have an address
 */
record StaffPage(LocalDate today, int people, List<DutyGroup> groups) implements Answer.Screen {

    static final String ADDRESS = "/min-enhet";

    static String address(Duty duty) {
        return ADDRESS + "?slag=" + duty.name();
    }

    String caption() {
        return "Det som väntar på " + Swedish.count(people, "medarbetare", "medarbetare") + " med e-postadress";
    }

    static String title(DutyGroup group) {
        return Swedish.number(group.number()) + "\u00a0" + group.duty().words().many();
    }

    static Tone tone(DutyGroup group) {
        return group.late() > 0 ? Tone.BAD : Tone.REST;
    }

    static String late(DutyGroup group) {
        return Swedish.number(group.late()) + "\u00a0försenade";
    }

    String first(DutyGroup group) {
        return Lateness.words(group.first(), today);
    }
}
