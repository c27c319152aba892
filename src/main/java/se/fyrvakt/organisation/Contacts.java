package se.fyrvakt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.WhomToAsk;

/** Those who can give a role today: the coordinators and administrators of the whole administration. */
@Repository
class Contacts implements WhomToAsk {

    private final JdbcClient db;
    private final Tenancy tenancy;
    private final Clock clock;

    Contacts(JdbcClient db, Tenancy tenancy, Clock clock) {
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
                select coalesce(p.name, r.email) || ', ' || r.title as contact
                  from role r
                  join role_title n on n.key = r.title_key
                  join unit u on u.id = r.unit_id and u.kind = 'förvaltning'
                  left join lateral (
                    select concat_ws(' ', first_name, last_name) as name from person
                     where email_key = r.email_key order by employed_from desc nulls last limit 1) p on true
                 where n.role in (:roles)
                   and coalesce(r.held_from <= :day, true) and coalesce(r.held_until >= :day, true)
                 order by n.role desc, r.email limit 6
                """)
                .param("roles", List.of(Role.COORDINATOR.label(), Role.ADMINISTRATOR.label()))
                .param("day", LocalDate.now(clock))
                .query((row, n) -> row.getString("contact"))
                .list();
    }
}
