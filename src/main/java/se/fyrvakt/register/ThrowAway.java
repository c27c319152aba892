package se.fyrvakt.register;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Database;

/** A database that is filled once, asked a few questions and dropped. Where it is to be kept, nothing is done to it. */
@Component
public class ThrowAway {

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

    private final Database database;
    private final boolean isThrownAway;

    /** @param isThrownAway said by whoever made the database, and never true of one with anything in it */
    ThrowAway(Database database, @Value("${fyrvakt.thrown-away:false}") boolean isThrownAway) {
        this.database = database;
        this.isThrownAway = isThrownAway;
    }

    /** Takes from it, while it is empty, what is needed only where people work. */
    public void lighten() {
        if (isThrownAway) {
            lighten(owner());
        }
    }

    /** Looks at what it was filled with, so that questions are answered in the best way. */
    public void look() {
        if (isThrownAway) {
            owner().sql("analyze").update();
        }
    }

    private JdbcClient owner() {
        var access = database.access();
        return JdbcClient.create(new DriverManagerDataSource(
                access.url(), access.owner().user(), access.owner().password()));
    }

    /** {@code owner} is the role that owns its tables. */
    public static void lighten(JdbcClient owner) {
        owner.sql(LIGHTEN).update();
    }
}
