package se.fyrvakt.forum;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A forum, as the meetings name it.
 *
 * @param meeting the number of one of its meetings, by which it is found
 * @param thisYear how many times it has met this year
 * @param lastYear how many times in the year before
 * @param last the day it met last; null where it has not yet
 * @param next the day it meets next; null where none is known
 */
record Forum(
        String name,
        long meeting,
        long thisYear,
        long lastYear,
        @Nullable LocalDate last,
        @Nullable LocalDate next) {

    String since() {
        return SinceLast.address(meeting);
    }

    String meetings() {
        return "/moten?forum=" + URLEncoder.encode(name, UTF_8);
    }
}
