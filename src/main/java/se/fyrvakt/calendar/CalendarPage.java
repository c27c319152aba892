package se.fyrvakt.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.calendar.FeedRepository.Feed;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

/**
 * The visitor's own calendar address.
 *
 * @param feed null where there is none
 * @param wheels those that can be had as calendars
 * @param shown the address, only just when it has been made; null otherwise
 */
record CalendarPage(@Nullable Feed feed, @Nullable String shown, List<String> wheels) implements Answer.Screen {

    static final String ADDRESS = "/kalender";

    String tasks() {
        return shown + "?" + FeedAddress.AS + "=" + FeedAddress.TASKS;
    }

    String wheel(String name) {
        return shown + "?" + FeedAddress.WHEEL + "=" + URLEncoder.encode(name, UTF_8);
    }

    String fetched() {
        return feed == null || feed.fetched() == null
                ? "Inget program har hämtat den än."
                : "Den hämtades senast " + Swedish.moment(feed.fetched()) + ".";
    }
}
