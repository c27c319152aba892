package se.fyrvakt.duties;

import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Role;

/**
 * A kind of duty (uppgift): rows that somebody must do something about, and until when. Declared once by the module whose
 * register it is, and over when the fact it asks for is there.
 *
 * @param name in addresses
 * @param fallback who does it where nobody is named, or those named have left
 * @param isStatutory whether the law sets its time: it cannot be put off
 * @param moment SQL of the moment by which it is to be done, where not only the day counts; null for none
 * @param start where it is done, with {@code {id}} for the row's number; null for the row's own page
 */
public record Duty(
        String name,
        Words words,
        Rows rows,
        Role fallback,
        boolean isStatutory,
        @Nullable String moment,
        @Nullable String start) {

    /**
     * What it is called.
     *
     * @param one what is to be done about one row, as on a button: "Se över dokumentet"
     * @param many the same about several, after a number: "dokument att se över"
     * @param definition when it arises and what ends it, in a sentence
     * @param ground the law or routine it rests on
     */
    public record Words(String one, String many, String definition, String ground) {}

    /**
     * What it is about.
     *
     * @param register the address of the register they stand in
     * @param from SQL after {@code from}; {@code t} is the register's table, and every row is there once
     * @param condition SQL that holds for the rows on {@code :day}, with the days before that one is told from the setting {@code :ahead}
     * @param due SQL of the day by which it is to be done; {@code null::date} where there is none
     * @param who SQL of the folded e-mail address or title of who does it; {@code null::text} for nobody
     */
    public record Rows(String register, String from, String condition, String due, String who) {}

    /** The coordinator's where nobody is named. */
    public static Duty of(String name, Words words, Rows rows) {
        return new Duty(name, words, rows, Role.COORDINATOR, false, null, null);
    }

    public Duty elseBy(Role role) {
        return new Duty(name, words, rows, role, isStatutory, moment, start);
    }

    public Duty startedAt(String address) {
        return new Duty(name, words, rows, fallback, isStatutory, moment, address);
    }

    /** @param sql of the moment */
    public Duty by(String sql) {
        return new Duty(name, words, rows, fallback, isStatutory, sql, start);
    }

    public Duty statutory() {
        return new Duty(name, words, rows, fallback, true, moment, start);
    }

    /** Where all of somebody's are listed. */
    String address() {
        return DutyPage.ADDRESS + "?slag=" + name;
    }

    /** Where more is said of one. */
    String address(long row) {
        return "/uppgifter/" + name + "/" + row;
    }
}
