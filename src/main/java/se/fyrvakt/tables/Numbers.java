package se.fyrvakt.tables;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as they are written in Swedish, and by programs. */
final class Numbers {

    private static final int LONGEST = 40;
    private static final String THOUSANDS = "\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+";
    private static final Pattern SPACED = Pattern.compile("[-+]?(?:\\d+|" + THOUSANDS + ")(?:[.,]\\d+)?");
    private static final Pattern POINTED = Pattern.compile("[-+]?\\d{1,3}(?:\\.\\d{3})+,\\d+");
    private static final Pattern ENGLISH = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+\\.\\d+");

    private Numbers() {}

    static boolean isNumber(String text) {
        return text.length() <= LONGEST
                && (SPACED.matcher(text).matches()
                        || POINTED.matcher(text).matches()
                        || ENGLISH.matcher(text).matches());
    }

    static BigDecimal number(String text) {
        var bare = text.replaceAll("[ \\u00a0\\u2009\\u202f]", "");
        int mark = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
        return mark < 0
                ? new BigDecimal(bare)
                : new BigDecimal(bare.substring(0, mark).replaceAll("[.,]", "") + "." + bare.substring(mark + 1));
    }
}
