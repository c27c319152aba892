package se.fyrvakt.year;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** Finds what stands in a year, within a transaction of the administration. */
@Repository
class YearRepository {

    /** More than can be drawn or done. */
    private static final int MOST = 500;

    /** Controls belong to their year and have no month: they are to be done by its end. */
    private static final String ITEMS = """
            select 'aktiviteter' as register, t.id, t.version, t.text, t.wheel, t.month, t.hours,
                   t.last_done_on, activity_is_done(t.last_done_on, :day) as is_done, t.responsible, t.responsible_key
              from activity t
            union all
            select 'internkontroll', c.id, c.version, c.control, 'internkontroll', 12, null,
                   null, c.result is not null, c.responsible, c.responsible_key
              from control_activity c where c.year = extract(year from cast(:day as date))
            """;

    private final JdbcClient db;

    YearRepository(JdbcClient db) {
        this.db = db;
    }

    /** By month, wheel and text. */
    List<YearItem> of(LocalDate day, Visitor visitor) {
        return asking(null, day, visitor).list();
    }

    Optional<YearItem> activity(long id, LocalDate day, Visitor visitor) {
        return asking(id, day, visitor).optional();
    }

    private JdbcClient.MappedQuerySpec<YearItem> asking(@Nullable Long activity, LocalDate day, Visitor visitor) {
        return db.sql("""
                select i.*, i.register = 'aktiviteter' and (:coordinates or coalesce(i.responsible_key = any(:keys), false)) as may_finish,
                       coalesce((select concat_ws(' ', p.first_name, p.last_name) from person p
                                  where p.email_key = i.responsible_key order by p.id limit 1), i.responsible, '') as who
                  from (%s) i
                 where cast(:activity as bigint) is null or i.register = 'aktiviteter' and i.id = :activity
                 order by i.month, i.wheel, i.text, i.id limit %d
                """.formatted(ITEMS, MOST))
                .param("activity", activity, Types.BIGINT)
                .param("day", day)
                .param("coordinates", visitor.is(Role.COORDINATOR))
                .param("keys", visitor.called())
                .query((found, n) -> item(found));
    }

    private static YearItem item(ResultSet found) throws SQLException {
        var hours = found.getBigDecimal("hours");
        return new YearItem(
                requireNonNull(found.getString("register")),
                found.getLong("id"),
                found.getInt("version"),
                requireNonNull(found.getString("text")),
                requireNonNull(found.getString("wheel")),
                found.getInt("month"),
                requireNonNull(found.getString("who")),
                hours == null ? "" : hours.stripTrailingZeros().toPlainString().replace('.', ','),
                found.getObject("last_done_on", LocalDate.class),
                found.getBoolean("is_done"),
                found.getBoolean("may_finish"));
    }
}
