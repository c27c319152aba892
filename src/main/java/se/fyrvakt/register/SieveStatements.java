package se.fyrvakt.register;

/** The SQL of leaving rows out. */
final class SieveStatements {

    /** A key that could not be read is no other row's. */
    static final String ONLY_REAL_DOUBLES = """
            update examined e set is_double = false
              from (select x.row_key, count(*) filter (where l.line is null) as n
                      from examined x left join left_out l on l.line = x.line and l.keyless
                     where x.is_double group by x.row_key) k
             where e.is_double and e.row_key = k.row_key
               and (k.n < 2 or exists (select from left_out l where l.line = e.line and l.keyless))
            """;

    private SieveStatements() {}

    /** Rows under one that the wave before left out, where nothing is wrong with the same cell already. */
    static String fallen(Examination examination, int i, int wave) {
        return """
                with fallen as (
                    insert into wrong
                    select e.line, %1$d, e.c%1$d, %3$s
                      from left_out l join examined n on n.line = l.line and n.is_new
                      join examined e on e.r%1$d = n.id
                     where l.wave = %2$d and not exists (select from wrong w where w.line = e.line and w.col = %1$d)
                    returning line)
                insert into left_out select distinct line, %2$d + 1, false from fallen on conflict do nothing
                """.formatted(i, wave, examination.unknownMessage(i));
    }
}
