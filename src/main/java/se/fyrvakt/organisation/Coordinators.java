package se.fyrvakt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.WhomToAsk;

/** Those who can give somebody a right they lack: the coordinators and the administrators, by the register of roles. */
@Component
class Coordinators implements WhomToAsk {

    private final JdbcClient db;
    private final Tenancy tenancy;
    private final Clock clock;

    Coordinators(JdbcClient db, Tenancy tenancy, Clock clock) {
        this.db = db;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public List<String> names(Visitor visitor) {
        return tenancy.read(visitor.administration(), this::names);
    }

    private List<String> names() {
        return db.sql("""
                select distinct coalesce(p.first_name || ' ' || p.last_name, r.email) || ', ' || r.title as name
                  from role r
                  join role_title n on n.key = r.title_key
                  left join lateral (
                    select * from person f where f.email_key = r.email_key
                     order by coalesce(f.employed_until >= :day, true) desc, f.employed_from desc nulls last limit 1) p on true
                 where n.role = any(:roles)
                   and coalesce(r.held_from <= :day, true) and coalesce(r.held_until >= :day, true)
                 order by name limit 6
                """)
                .param("roles", new String[] {Role.COORDINATOR.label(), Role.ADMINISTRATOR.label()})
                .param("day", LocalDate.now(clock))
                .query((row, n) -> row.getString("name"))
                .list();
    }
}
