package se.fyrvakt.tables;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.fyrvakt.kernel.Swedish;

/** Values as people write them. Empty text is wrong everywhere but for yes and no, where it is no: ask first. */
public final class Values {

    private static final Set<String> YES = Set.of("ja", "j", "x", "1", "sant", "true", "yes", "y", "✓", "✔");
    private static final Set<String> NO = Set.of("", "nej", "n", "0", "falskt", "false", "no", "-", "–");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]+");

    private Values() {}

    /** Without spaces of any kind at the ends, and with composed letters; inner line breaks stand. */
    public static String tidy(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return Swedish.composed(text.substring(from, to).replace('\u00a0', ' '));
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c >= '\u2000' && (Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
    }

    public static Parsed<LocalDate> day(String text) {
        return Days.day(tidy(text), false);
    }

    /** @param serials a bare number is a day as Excel counts it */
    public static Parsed<LocalDate> day(String text, boolean serials) {
        return Days.day(tidy(text), serials);
    }

    /** Stockholm's time where no offset is written; a day alone is its first moment. */
    public static Parsed<Instant> moment(String text) {
        return Days.moment(tidy(text));
    }

    public static Parsed<Boolean> yesNo(String text) {
        var word = tidy(text).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return new Parsed.Value<>(true);
        }
        return NO.contains(word) ? new Parsed.Value<>(false) : new Parsed.Wrong<>("Skriv ja eller nej.");
    }

    /** A whole number, also with spaces between the thousands. */
    public static Parsed<Long> whole(String text) {
        return switch (decimal(text)) {
            case Parsed.Value<BigDecimal>(var number)
            when isWhole(number) -> new Parsed.Value<>(number.longValueExact());
            default -> new Parsed.Wrong<>("Skriv ett heltal, till exempel 1040.");
        };
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.TEN.pow(18)) < 0;
    }

    /** A number with decimal comma or point. */
    public static Parsed<BigDecimal> decimal(String text) {
        var bare = tidy(text).replace('−', '-');
        return Numbers.isNumber(bare)
                ? new Parsed.Value<>(Numbers.number(bare))
                : new Parsed.Wrong<>("Skriv ett tal, till exempel 7,5.");
    }

    /** A share in per cent: 60, 60 % and 60,5% alike. */
    public static Parsed<BigDecimal> percent(String text) {
        var bare = tidy(text);
        var number = decimal(bare.endsWith("%") ? bare.substring(0, bare.length() - 1) : bare);
        return number instanceof Parsed.Value<BigDecimal>
                ? number
                : new Parsed.Wrong<>("Skriv en andel, till exempel 60 %.");
    }

    /** For comparison: one space for any run of spaces. */
    static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }
}
