package se.fyrvakt.register;

import org.jspecify.annotations.Nullable;

/**
 * How a row begins and ends, by days. A row is never removed: it is ended.
 *
 * @param start null where rows have no first day; an empty start means since nobody knows when
 * @param lastDayCounts whether the end is the last day that counts or the first that does not
 * @param because where the reason of the end is kept; null for none
 * @param act the address's noun and the button's verb
 */
public record Life(
        @Nullable Column start,
        Column end,
        boolean lastDayCounts,
        @Nullable Column because,
        Act act,
        String before,
        String during,
        String after) {

    /** @param done in past tense, as history says it */
    public record Act(String noun, String verb, String done) {}

    /**
     * Of something that is in force through a last day, as a rule or a word of a scale.
     *
     * @param called "frågan"
     * @param ended "avslutad" or "avslutat"
     */
    public static Life inForce(Column from, Column until, String called, String ended) {
        var act = new Act("avslut", "avsluta " + called, "avslutade " + called);
        return new Life(from, until, true, null, act, "kommande", "gäller", ended);
    }

    /** SQL of 0 before, 1 during and 2 after the life of a row on {@code :day}. */
    public String state(String row) {
        return "case when %s then 2 when %s then 0 else 1 end".formatted(isAfter(row), isBefore(row));
    }

    private String isAfter(String row) {
        return "%s.%s %s cast(:day as date)".formatted(row, end.sql(), lastDayCounts ? "<" : "<=");
    }

    private String isBefore(String row) {
        return start == null ? "false" : "%s.%s > cast(:day as date)".formatted(row, start.sql());
    }

    String word(int state) {
        return state == 0 ? before : state == 1 ? during : after;
    }

    /** SQL: those during first, then the latest. */
    String preference(String row) {
        return "(%s) <> 1, %s.%s desc nulls last".formatted(state(row), row, start == null ? end.sql() : start.sql());
    }
}
