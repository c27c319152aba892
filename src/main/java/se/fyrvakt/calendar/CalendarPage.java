package se.fyrvakt.calendar;

import org.jspecify.annotations.Nullable;
import se.fyrvakt.calendar.FeedRepository.Feed;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

/**
 * The visitor's own calendar address.
 *
 * @param feed null where there is none
 * @param shown the address, only just when it has been made; null otherwise
 */
record CalendarPage(@Nullable Feed feed, @Nullable String shown) implements Answer.Screen {

    static final String ADDRESS = "/kalender";

    String fetched() {
        return feed == null || feed.fetched() == null
                ? "Inget program har hämtat den än."
                : "Den hämtades senast " + Swedish.moment(feed.fetched()) + ".";
    }
}
