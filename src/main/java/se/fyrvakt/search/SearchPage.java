package se.fyrvakt.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.FoundRows.Found;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Frame;
import se.fyrvakt.web.MenuEntry;

/**
 * What was found.
 *
 * @param typed without needless spaces
 * @param found empty where too little is typed
 */
record SearchPage(String typed, List<Found> found) implements Answer.Screen {

    static final String ADDRESS = "/sok";

    /** Fewer letters than this are in nearly everything. */
    static final int LEAST = 2;

    private static final int MOST = 100;

    static String tidy(String typed) {
        var one = typed.strip().replaceAll("\\s+", " ");
        return one.substring(0, Math.min(one.length(), MOST));
    }

    boolean isTooShort() {
        return typed.length() < LEAST;
    }

    /** Pages that the visitor may open, by their name. */
    static List<MenuEntry> pages(String typed, Frame frame) {
        return typed.length() < LEAST
                ? List.of()
                : frame.menu().stream()
                        .filter(entry -> Swedish.plain(entry.label()).contains(Swedish.plain(typed)))
                        .toList();
    }

    /** Where all that the register has of it is listed. */
    String all(Found found) {
        return "/" + found.register().address() + "?q=" + URLEncoder.encode(typed, UTF_8);
    }
}
