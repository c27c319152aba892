package se.fyrvakt.kernel;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** How Swedish is written: numbers, days, lists of things, and text made alike for comparison. */
public final class Swedish {

    public static final Locale LOCALE = Locale.of("sv", "SE");
    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd 'kl.' HH.mm").withZone(STOCKHOLM);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);

    private Swedish() {}

    /** "mars", by its number from 1. */
    public static String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, LOCALE);
    }

    /** 1 248, with a hard space between the thousands. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }

    /** "1 tillgång", "106 tillgångar". */
    public static String count(long number, String one, String many) {
        return number(number) + "\u00a0" + (number == 1 ? one : many);
    }

    /** 2026-11-24 kl. 13.30, Stockholm's time. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** For a time element's attribute datetime, which takes no more than whole seconds gladly. */
    public static String machine(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** 24 november 2026. */
    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** "röd, gul och grön". */
    public static String list(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " " + last + " " + words.getLast();
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(LOCALE) + text.substring(1);
    }

    /** Letters, digits and hyphens only, for addresses: "Anställd från" is {@code anstalld-fran}. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }

    /** Composed characters, so that å typed in two ways is one å. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
