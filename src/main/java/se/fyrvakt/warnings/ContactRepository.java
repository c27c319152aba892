package se.fyrvakt.warnings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Role;

/** Finds whom to warn, within a transaction of the administration. */
@Repository
class ContactRepository {

    /** Somebody, then who stands in for them; only the latter while the former is away. */
    private static final String IN_ORDER = """
            with contact as (
                select place, id, 1 as turn, who, who_key, telephone from warning_receiver w
                 where w.valid_from <= :day and coalesce(w.valid_until >= :day, true)
                   and not (coalesce(w.away_until >= :day, false) and w.deputy is not null)
                union all
                select place, id, 2, deputy, deputy_key, deputy_telephone from warning_receiver w
                 where w.valid_from <= :day and coalesce(w.valid_until >= :day, true) and w.deputy is not null)
            select c.who, coalesce(c.telephone, '') as telephone,
                   array(select c.who where strpos(c.who_key, '@') > 0
                         union all
                         select r.email from role r where r.title_key = c.who_key
                            and coalesce(r.held_from <= :day, true) and coalesce(r.held_until >= :day, true)) as emails
              from contact c order by c.place, c.id, c.turn
            """;

    /** Where nobody has written a list: those whose work it is. */
    private static final String COORDINATORS = """
            select c.title as who, '' as telephone, array_agg(r.email) as emails
              from role_title c join role r on r.title_key = c.key
             where c.role = :role and coalesce(r.held_from <= :day, true) and coalesce(r.held_until >= :day, true)
             group by c.title order by c.title
            """;

    private final JdbcClient db;

    ContactRepository(JdbcClient db) {
        this.db = db;
    }

    List<Contact> inOrder(LocalDate day) {
        var listed = db.sql(IN_ORDER)
                .param("day", day)
                .query(ContactRepository::contact)
                .list();
        return listed.isEmpty() ? coordinators(day) : listed;
    }

    private List<Contact> coordinators(LocalDate day) {
        return db.sql(COORDINATORS)
                .param("day", day)
                .param("role", Role.COORDINATOR.label())
                .query(ContactRepository::contact)
                .list();
    }

    private static Contact contact(ResultSet row, int n) throws SQLException {
        var emails = (String[]) Objects.requireNonNull(row.getArray("emails")).getArray();
        return new Contact(
                row.getString("who"), Arrays.stream(emails).distinct().toList(), row.getString("telephone"));
    }
}
