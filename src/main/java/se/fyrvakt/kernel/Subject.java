package se.fyrvakt.kernel;

/**
 * A reference to one row in some register, by the register's address name ({@code tillgangar}) and the row's number; or to many rows of
 * it, of which history tells together.
 */
public record Subject(String register, long number) {

    /** The number of no row: what history tells of many together stands under it. */
    public static final long MANY = 0;

    public static Subject many(String register) {
        return new Subject(register, MANY);
    }

    public boolean isMany() {
        return number == MANY;
    }
}
