package se.fyrvakt.register;

import java.util.List;
import se.fyrvakt.kernel.Swedish;

/**
 * A register in short, for somebody: how many rows they see, and what is incomplete.
 *
 * @param lacking for each column a row ought to have, how many of those in force lack it; none is left out
 */
public record Tally(Register register, long total, List<Lacking> lacking) {

    /** @param address where those rows are listed */
    public record Lacking(Column column, long number, String address) {

        /** "3 saknar systemägare". */
        public String sentence() {
            return Swedish.number(number) + "\u00a0saknar " + column.word();
        }
    }

    public String address() {
        return "/" + register.address();
    }

    /** "tillgångar", or "tillgång" when there is one. */
    public String word() {
        return total == 1 ? register.words().one() : register.words().many();
    }
}
