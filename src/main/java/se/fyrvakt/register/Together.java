package se.fyrvakt.register;

import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Swedish;

/**
 * One entry of history for many rows, in registers where a reading adds them {@linkplain Register#addedAsOne together}; see
 * {@link Subject#many}.
 */
final class Together {

    private Together() {}

    /** A further row of {@code said}, where there are any rows; parameter {@code together}. */
    static String entry(String rows) {
        return """
                union all
                select nextval('history_entry_id_seq'), %d, 0, true, uuid_send(gen_random_uuid()),
                       json_build_object('label', cast(:together as text), 'before', '{}'::json, 'after', '{}'::json)::text
                  from (select 1 %s limit 1) any_of_them
                """.formatted(Subject.MANY, rows);
    }

    /** What the entry calls so many rows. */
    static String label(long rows, Register register) {
        return Swedish.count(rows, register.words().one(), register.words().many());
    }
}
