package se.fyrvakt.classification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reading;

/** Reads what was typed in an interview's forms, by the same rules as the registers' cells. */
final class Typed {

    /** The longest motive kept, in characters. */
    static final int LONGEST = 900;

    /** Fewer characters than this is no reason. */
    private static final int SHORTEST = 10;

    private static final int MOST_AT_ONCE = 15 * 60;

    private Typed() {}

    static String text(Map<String, String> sent, String field) {
        return Swedish.composed(sent.getOrDefault(field, ""))
                .replace("\r\n", "\n")
                .strip();
    }

    /** What is wrong with a text; null for nothing. */
    static @Nullable String wrong(String label, String text, int most) {
        return Reading.of(Column.text(label, "text").atMost(most), text) instanceof Reading.Wrong(var message)
                ? message
                : null;
    }

    /** What is wrong with a motive that must be there; null for nothing. */
    static @Nullable String wrongMotive(String motive) {
        return motive.length() < SHORTEST
                ? "Skriv varför, med minst %d tecken.".formatted(SHORTEST)
                : wrong("Motivet", motive, LONGEST);
    }

    /** A number within the bounds, else the other. */
    static int number(Map<String, String> sent, String field, int otherwise) {
        var text = sent.getOrDefault(field, "");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** How long the page was open, in seconds: not more than a quarter of an hour, since people leave it for other things. */
    static int seconds(Map<String, String> sent, long now) {
        var opened = sent.getOrDefault("oppnad", "");
        return opened.matches("[0-9]{1,12}") ? (int) Math.clamp(now - Long.parseLong(opened), 0, MOST_AT_ONCE) : 0;
    }
}
