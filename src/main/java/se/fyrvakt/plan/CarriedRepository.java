package se.fyrvakt.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what a year's plan has that the next year's lacks, within a transaction of the administration. */
@Repository
class CarriedRepository {

    private final JdbcClient db;

    CarriedRepository(JdbcClient db) {
        this.db = db;
    }

    /** Goals first, then controls by process. What recurs in the wheels needs no carrying. */
    List<Carried> after(int year) {
        return db.sql("""
                select * from (
                    select 'mal' as register, id, text, measure as about from goal g
                     where year = :year and not exists (select from goal n where n.year = :year + 1 and fold_key(n.measure) = fold_key(g.measure))
                    union all
                    select 'internkontroll', id, control, process from control_activity c
                     where year = :year and not exists (
                         select from control_activity n where n.year = :year + 1
                            and fold_key(n.process) = fold_key(c.process) and fold_key(n.control) = fold_key(c.control))) x
                 order by register desc, about, text, id limit 500
                """)
                .param("year", year)
                .query((found, n) -> new Carried(
                        requireNonNull(found.getString("register")),
                        found.getLong("id"),
                        requireNonNull(found.getString("text")),
                        requireNonNull(found.getString("about"))))
                .list();
    }
}
