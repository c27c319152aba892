package se.fyrvakt.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Personal identity numbers (personnummer) and coordination numbers (samordningsnummer): found so that they can be left
 * out, since they may be used only where clearly justified (dataskyddslagen 3 kap. 10 §). No message holds one.
 */
public final class IdentityNumbers {

    private static final Pattern EMBEDDED = Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}[-+]?\\d{4}(?!\\d)");
    private static final Set<String> NAMES = Set.of(
            "personnummer",
            "personnr",
            "persnr",
            "pnr",
            "personid",
            "samordningsnummer",
            "samordningsnr",
            "födelsenummer",
            "socialsecuritynumber",
            "ssn",
            "personnummersamordningsnummer");

    private IdentityNumbers() {}

    /** The whole value is such a number: a real day, coordination numbers' 60 added or not, and the check digit right. */
    public static boolean is(String value) {
        var digits = digits(value);
        return !digits.isEmpty() && isDay(digits) && isChecked(digits.substring(digits.length() - 10));
    }

    /** Such a number stands somewhere in the text. */
    public static boolean within(String text) {
        return hasDigits(text) && EMBEDDED.matcher(text).results().anyMatch(found -> is(found.group()));
    }

    /** Nearly every text has too few, and is spared the pattern. */
    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 10; i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits == 10;
    }

    /** The text with every such number replaced by "[personnummer]". */
    public static String masked(String text) {
        return within(text)
                ? EMBEDDED.matcher(text).replaceAll(found -> is(found.group()) ? "[personnummer]" : found.group())
                : text;
    }

    /** Columns to leave out, by what they are called or hold. Reads all rows once. */
    public static Set<Integer> columns(Header header) {
        var found = new HashSet<Integer>();
        var tallies = new Tally[header.columns().size()];
        java.util.Arrays.setAll(tallies, i -> new Tally());
        try (var rows = header.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                for (int i = 0; i < tallies.length; i++) {
                    tallies[i].add(row.cell(i));
                }
            }
        }
        for (var column : header.columns()) {
            if (isNamed(column.title()) || tallies[column.index()].isMaterial()) {
                found.add(column.index());
            }
        }
        return found;
    }

    private static boolean isNamed(String title) {
        var key = Header.key(title);
        return NAMES.contains(key) || key.contains("personnummer") || key.contains("samordningsnummer");
    }

    /** Ten or twelve digits, also as 700101-1234, 700101+1234 and 700101 1234; empty for anything else. */
    private static String digits(String value) {
        if (value.length() < 10 || value.length() > 20) {
            return "";
        }
        var bare = Values.tidy(value);
        int length = bare.length();
        if (length < 10 || length > 13) {
            return "";
        }
        char mark = bare.charAt(length - 5);
        var digits = mark == '-' || mark == '+' || mark == ' '
                ? bare.substring(0, length - 5) + bare.substring(length - 4)
                : bare;
        boolean right = digits.length() == 10 || digits.length() == 12;
        return right && digits.chars().allMatch(c -> c >= '0' && c <= '9') ? digits : "";
    }

    private static boolean isDay(String digits) {
        int at = digits.length() - 10;
        int year = Integer.parseInt(digits.substring(0, at + 2)) + (at == 0 ? 2000 : 0);
        int day = Integer.parseInt(digits.substring(at + 4, at + 6));
        try {
            LocalDate.of(year, Integer.parseInt(digits.substring(at + 2, at + 4)), day > 60 ? day - 60 : day);
            return at == 0 || year >= 1840 && year < 2100;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Luhn's check over the ten digits. */
    private static boolean isChecked(String ten) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int product = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    /**
     * What a column holds. Telephone and diary numbers of ten digits pass by chance once in a hundred, and moments of
     * twelve once in ten: so most of those that could be identity numbers must be, and there must be some share of them.
     */
    private static final class Tally {
        private int filled;
        private int possible;
        private int right;
        private int marked;

        void add(String cell) {
            if (cell.isBlank()) {
                return;
            }
            filled++;
            var digits = digits(cell);
            if (!digits.isEmpty() && isDay(digits)) {
                possible++;
                boolean checked = isChecked(digits.substring(digits.length() - 10));
                right += checked ? 1 : 0;
                marked += checked && cell.strip().length() > digits.length() ? 1 : 0;
            }
        }

        boolean isMaterial() {
            boolean several = right > 1 || marked > 0 || right == filled;
            return right > 0 && several && right * 2 >= possible && right * 20 >= filled;
        }
    }
}
