package se.fyrvakt.search;

import java.util.List;
import java.util.stream.Stream;
import se.fyrvakt.register.FoundRows.Found;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Frame;

/** The best few of what was found, as options below the field. */
record SearchOptions(String typed, List<Found> found) implements Answer.Screen {

    private static final int OF_EACH = 3;
    private static final int MOST = 12;

    /** @param kind what it is: the register's word for one */
    record Option(String label, String kind, String address) {}

    List<Option> options(Frame frame) {
        var pages =
                SearchPage.pages(typed, frame).stream().map(page -> new Option(page.label(), "sida", page.address()));
        return Stream.concat(pages, found.stream().flatMap(SearchOptions::best))
                .limit(MOST)
                .toList();
    }

    private static Stream<Option> best(Found found) {
        return found.rows().stream()
                .limit(OF_EACH)
                .map(row -> new Option(row.label(), found.register().words().one(), row.href()));
    }
}
