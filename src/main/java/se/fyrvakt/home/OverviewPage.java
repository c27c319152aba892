package se.fyrvakt.home;

import java.time.LocalDate;
import java.util.List;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Tally;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;

/** What there is and what is incomplete, in the registers the visitor sees. */
record OverviewPage(Visitor visitor, LocalDate today, List<Tally> tallies) implements Answer.Screen {

    String day() {
        return Swedish.longDay(today);
    }

    /** The registers of the work itself, as the menu has them; those with nothing in them are left to it. */
    List<Tally> counted() {
        return tallies.stream()
                .filter(tally -> tally.register().group() == MenuEntry.Group.REGISTER && tally.total() > 0)
                .toList();
    }

    /** Those incomplete, in the order of the registers. */
    List<Tally> incomplete() {
        return tallies.stream().filter(tally -> !tally.lacking().isEmpty()).toList();
    }

    /** Nothing but the administration's own unit is registered yet, and the visitor is one of those who can begin. */
    boolean isFirstTime() {
        return visitor.is(Role.COORDINATOR)
                && tallies.stream()
                                .filter(tally -> !tally.register().writers().contains(Role.ADMINISTRATOR))
                                .mapToLong(Tally::total)
                                .sum()
                        <= 1;
    }
}
