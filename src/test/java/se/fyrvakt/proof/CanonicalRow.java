package se.fyrvakt.proof;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a canonical file.
 *
 * @param line the line of the file where it begins; the titles are line 1
 */
record CanonicalRow(Map<String, Integer> columns, List<String> cells, long line) {

    /** Empty where the file lacks the column. */
    String text(String column) {
        var at = columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at);
    }

    /** What the text is compared by. */
    String key(String column) {
        return Texts.key(text(column));
    }

    boolean isEmpty(String column) {
        return text(column).isBlank();
    }

    boolean is(String column, String word) {
        return key(column).equals(Texts.key(word));
    }

    boolean yes(String column) {
        return is(column, "ja");
    }

    @Nullable
    LocalDate day(String column) {
        return isEmpty(column) ? null : LocalDate.parse(text(column).strip());
    }

    @Nullable
    Instant moment(String column) {
        return isEmpty(column) ? null : Texts.moment(text(column));
    }

    @Nullable
    Integer whole(String column) {
        return isEmpty(column) ? null : Integer.valueOf(text(column).strip());
    }

    /** A number with decimal comma or point, also before a per cent sign; nothing is 0. */
    BigDecimal number(String column) {
        return isEmpty(column)
                ? BigDecimal.ZERO
                : new BigDecimal(text(column).replace("%", "").replace(',', '.').replaceAll("[\\s\\u00a0]", ""));
    }

    /** The column names a day, and it is the day or before it. */
    boolean onOrBefore(String column, LocalDate day) {
        var named = day(column);
        return named != null && !named.isAfter(day);
    }

    boolean before(String column, LocalDate day) {
        var named = day(column);
        return named != null && named.isBefore(day);
    }

    boolean after(String column, LocalDate day) {
        var named = day(column);
        return named != null && named.isAfter(day);
    }

    /** In force on the day: both days count, and one that is not named sets no bound. */
    boolean covers(String from, String until, LocalDate day) {
        return !after(from, day) && !before(until, day);
    }
}
