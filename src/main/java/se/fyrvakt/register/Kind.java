package se.fyrvakt.register;

import java.util.List;

/** What a column holds. How each is written in SQL and read from a cell is said in {@link Cells} and {@link Typed}. */
public sealed interface Kind {

    /** @param most the longest text that is kept, in characters */
    record Text(int most, boolean manyLines) implements Kind {}

    /** A whole number. */
    record Number(int least, int most) implements Kind {}

    /**
     * A number with decimals, not negative.
     *
     * @param suffix what is written after it, as " %"; empty for none
     */
    record Decimal(String suffix) implements Kind {}

    /** A minute in Stockholm, kept as an instant; the hour that comes twice in October carries its offset. */
    record Moment() implements Kind {}

    /** A day in Stockholm. */
    record Day() implements Kind {}

    /** Yes, no, or empty: not known. */
    record YesNo() implements Kind {}

    /** One of a few words. */
    record Choice(List<String> words) implements Kind {}

    /** The key of a row in a register; a key that no row has is refused. */
    record Reference(String register) implements Kind {}

    /**
     * A text that may be found in a register, as an e-mail address among people; one that nobody has is kept and shown as a
     * fault.
     *
     * @param by the SQL name of the column it is found by, which has a stored key {@code …_key}; empty
     *     for the register's own key
     */
    record Found(String register, String by) implements Kind {
        /** The stored key it is found by. */
        String keyColumn() {
            return by.isEmpty() ? "key" : by + "_key";
        }
    }
}
