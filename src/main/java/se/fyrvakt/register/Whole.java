package se.fyrvakt.register;

/**
 * The row of another register that a row is a part of: whoever owns the whole owns its parts, and reading a part is logged
 * as reading the whole.
 *
 * @param by the column that leads to it
 * @param table that it stands in
 * @param ownedBy that table's column with its owner's e-mail address
 */
public record Whole(Column by, String table, String ownedBy) {

    /** SQL of its number, for the part of that alias. */
    public String number(String part) {
        return part + "." + by.sql();
    }

    /** @param own SQL of the keys of whoever may own it */
    String isOwned(String own) {
        return "exists (select from %s w where w.id = %s and w.%s_key = any(%s))"
                .formatted(table, number("t"), ownedBy, own);
    }
}
