package se.fyrvakt.report;

/** What to call somebody in a report. */
final class Called {

    private Called() {}

    /** SQL of what to call whoever has the address on {@code :day}; an address nobody has, or a role, as it stands. */
    static String by(String email) {
        return """
                coalesce((select concat_ws(' ', p.first_name, p.last_name) from person p
                           where p.email_key = fold_key(%1$s) collate "C"
                           order by not (coalesce(p.employed_from <= :day, true) and coalesce(p.employed_until >= :day, true)),
                                    p.employed_from desc nulls last, p.id limit 1), %1$s)""".formatted(email);
    }
}
