package se.fyrvakt.calendar;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.identity.Examples;
import se.fyrvakt.identity.SignedIn;

/** A calendar that the owner has made an address for. */
@Component
class CalendarExamples implements Examples {

    private final Feeds feeds;

    CalendarExamples(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public boolean fit(String address) {
        return address.startsWith("/kalender/");
    }

    @Override
    public Map<String, String> make(String address, SignedIn owner) {
        return Map.of("adress", feeds.made(owner).replace("/kalender/", ""));
    }
}
