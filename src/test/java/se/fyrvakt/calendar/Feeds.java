package se.fyrvakt.calendar;

import org.springframework.context.annotation.Configuration;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Screen;
import se.fyrvakt.identity.SignedIn;

/** Calendars of people, for tests. */
@Configuration
class Feeds {

    private final Visits visits;

    Feeds(Visits visits) {
        this.visits = visits;
    }

    /** @return the path of a calendar that somebody has just made an address for */
    String made(SignedIn owner) {
        return page(owner).html().expectFirst("#adress").val().replaceFirst("^https?://[^/]+", "");
    }

    /** As it is right after an address was made. */
    Screen page(SignedIn owner) {
        return visits.as(owner).send("/kalender");
    }
}
