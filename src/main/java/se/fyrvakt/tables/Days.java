package se.fyrvakt.tables;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/** Days and moments as people and programs write them. */
final class Days {

    private static final String DAY_HINT = "Skriv datum som 2024-03-05.";
    private static final String MOMENT_HINT = "Skriv datum och tid som 2024-03-05 07:40.";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})[ -](\\d{4})");
    private static final Pattern EITHER = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:den )?(\\d{1,2}) (\\p{L}+)\\.? (\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{1,5}(?:[.,]0+)?");
    private static final Pattern MOMENT =
            Pattern.compile("(.*?\\d)(?:[T ]|,? kl\\.? ?)(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?"
                    + " ?(Z|[-+]\\d{2}:?\\d{2})?");

    private Days() {}

    static Parsed<LocalDate> day(String text, boolean serials) {
        try {
            var iso = iso(text);
            return iso != null ? checked(iso) : written(Values.spaced(text), serials);
        } catch (DateTimeException | ArithmeticException e) {
            return new Parsed.Wrong<>("Dagen finns inte i kalendern. " + DAY_HINT);
        }
    }

    /** The form of nearly all days, without the price of a pattern. */
    private static @Nullable LocalDate iso(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i != 4 && i != 7 && (c < '0' || c > '9')) {
                return null;
            }
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    private static Parsed<LocalDate> written(String text, boolean serials) {
        if (text.length() > 60) {
            return new Parsed.Wrong<>(DAY_HINT);
        }
        if (serials && SERIAL.matcher(text).matches()) {
            int number = Integer.parseInt(text.split("[.,]")[0]);
            return checked(LocalDate.of(1899, 12, number < 60 ? 31 : 30).plusDays(number));
        }
        if (MOMENT.matcher(text).matches()) {
            return switch (moment(text)) {
                case Parsed.Value<Instant>(var moment) ->
                    new Parsed.Value<>(LocalDate.ofInstant(moment, Swedish.STOCKHOLM));
                case Parsed.Wrong<Instant>(var message) -> new Parsed.Wrong<>(message);
            };
        }
        return bare(text);
    }

    private static Parsed<LocalDate> bare(String text) {
        Matcher m;
        if ((m = YEAR_FIRST.matcher(text)).matches() || (m = COMPACT.matcher(text)).matches()) {
            return day(number(m, 1), number(m, 2), number(m, 3));
        }
        if ((m = SHORT_YEAR.matcher(text)).matches()) {
            return day(number(m, 1) + (number(m, 1) < 70 ? 2000 : 1900), number(m, 2), number(m, 3));
        }
        if ((m = DAY_FIRST.matcher(text)).matches()) {
            return day(number(m, 3), number(m, 2), number(m, 1));
        }
        if ((m = EITHER.matcher(text)).matches()) {
            return either(number(m, 1), number(m, 2), number(m, 3));
        }
        if ((m = WORDS.matcher(text)).matches()) {
            var word = m.group(2).toLowerCase(Locale.ROOT);
            int month = MONTHS.indexOf(word.substring(0, Math.min(3, word.length()))) + 1;
            return month == 0 ? new Parsed.Wrong<>(DAY_HINT) : day(number(m, 3), month, number(m, 1));
        }
        return new Parsed.Wrong<>(text.isEmpty() ? "Datum saknas. " + DAY_HINT : DAY_HINT);
    }

    /** 3/5/2024 is May to a Swede and March to an American program: only what can be read one way is taken. */
    private static Parsed<LocalDate> either(int first, int second, int year) {
        if (first != second && first <= 12 && second <= 12) {
            return new Parsed.Wrong<>("Datumet kan läsas på två sätt. " + DAY_HINT);
        }
        return first > 12 ? day(year, second, first) : day(year, first, second);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Parsed<LocalDate> day(int year, int month, int day) {
        return checked(LocalDate.of(year, month, day));
    }

    private static Parsed<LocalDate> checked(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2100
                ? new Parsed.Value<>(day)
                : new Parsed.Wrong<>("Året ska vara mellan 1900 och 2100. " + DAY_HINT);
    }

    static Parsed<Instant> moment(String text) {
        var spaced = Values.spaced(text);
        var m = MOMENT.matcher(spaced);
        boolean timed = text.length() <= 60 && m.matches();
        return switch (timed ? bare(m.group(1).strip()) : day(text, false)) {
            case Parsed.Wrong<LocalDate> wrong -> new Parsed.Wrong<>(hint(wrong.message()));
            case Parsed.Value<LocalDate>(var day) -> timed ? at(day, m) : local(day.atStartOfDay());
        };
    }

    private static String hint(String message) {
        return message.replace(DAY_HINT, MOMENT_HINT);
    }

    private static Parsed<Instant> at(LocalDate day, Matcher m) {
        try {
            var second = m.group(4) == null ? 0 : number(m, 4);
            var local = day.atTime(LocalTime.of(number(m, 2), number(m, 3), second));
            var offset = m.group(5);
            return offset == null ? local(local) : new Parsed.Value<>(local.toInstant(ZoneOffset.of(offset)));
        } catch (DateTimeException e) {
            return new Parsed.Wrong<>("Klockslaget finns inte. " + MOMENT_HINT);
        }
    }

    /** The hour that comes twice in October is the first of the two; the one that March leaves out never was. */
    private static Parsed<Instant> local(LocalDateTime local) {
        var offsets = Swedish.STOCKHOLM.getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? new Parsed.Wrong<>("Klockslaget finns inte: klockan ställdes fram den natten. Skriv ett annat.")
                : new Parsed.Value<>(local.toInstant(offsets.getFirst()));
    }
}
