package se.fyrvakt.calendar;

import org.springframework.context.annotation.Configuration;
import se.fyrvakt.Visits;
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
        var address =
                visits.as(owner).send("/kalender").html().expectFirst("#adress").val();
        return address.replaceFirst("^https?://[^/]+", "");
    }
}
