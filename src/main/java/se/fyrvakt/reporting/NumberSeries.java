package se.fyrvakt.reporting;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How an administration numbers its incidents, as the latest number shows: what stands before the counting, and how many
 * digits are counted with. A year in it is this year.
 */
record NumberSeries(String prefix, int digits) {

    private static final Pattern COUNTED = Pattern.compile("(.*?)([0-9]{1,9})");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19|20)[0-9]{2}(?![0-9])");

    /** @param latest empty where there is none yet */
    static NumberSeries after(String latest, int year) {
        var counted = COUNTED.matcher(latest);
        if (!counted.matches() || YEAR.matcher(latest).matches()) {
            return new NumberSeries(year + "-", 2);
        }
        var prefix = YEAR.matcher(counted.group(1)).replaceFirst(String.valueOf(year));
        return new NumberSeries(prefix, counted.group(2).length());
    }

    String number(long count) {
        return prefix + String.format(Locale.ROOT, "%0" + digits + "d", count);
    }
}
