package se.fyrvakt.register;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that is filled once, asked a few questions and dropped. */
public final class ThrowAway {

    /**
     * Folded text serves search, the order serves lists, and both are dear to fill. References are found by the examination
     * of the rows, so checking each once more finds nothing.
     */
    private static final String LIGHTEN = """
            do $$
            declare
                register regclass;
                reference name;
            begin
                for register in select attrelid::regclass from pg_attribute a join pg_class c on c.oid = a.attrelid
                                 where attname = 'folded' and relkind = 'r' and relnamespace = 'public'::regnamespace loop
                    execute format('drop index if exists %I, %I', register || '_folded', register || '_in_order');
                    execute format('alter table %s alter folded drop expression if exists, alter folded drop not null', register);
                    for reference in select conname from pg_constraint where conrelid = register and contype = 'f' loop
                        execute format('alter table %s drop constraint %I', register, reference);
                    end loop;
                end loop;
            end
            $$
            """;

    private ThrowAway() {}

    /** Takes from the empty database what is needed only where people work. {@code owner} is the role that owns its tables. */
    public static void lighten(JdbcClient owner) {
        owner.sql(LIGHTEN).update();
    }
}
