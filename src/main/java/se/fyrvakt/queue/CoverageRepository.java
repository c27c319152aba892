package se.fyrvakt.queue;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much of what is in use has a valid classification, over time and by part; within a transaction of the administration. */
@Repository
class CoverageRepository {

    /** When each classification counted: until its last day, or the day before the next decision. */
    private static final String SPANS = """
            with span as materialized (
                select asset_id, decided_on as begins,
                       least(coalesce(valid_until, 'infinity'),
                             coalesce(lead(decided_on) over (partition by asset_id order by decided_on) - 1, 'infinity')) as ends
                  from classification)
            """;

    private static final String USED =
            "(a.in_use_on is null or a.in_use_on <= %1$s) and (a.retired_on is null or a.retired_on > %1$s)";

    private final JdbcClient db;

    CoverageRepository(JdbcClient db) {
        this.db = db;
    }

    /** @param label the month's last day, the unit or the object */
    record Part(String label, long classified, long used) {

        /** 0 to 100. */
        long percent() {
            return used == 0 ? 0 : Math.round(classified * 100.0 / used);
        }
    }

    /** The day and the ends of the months before it, the earliest first: two years. */
    List<Part> months(LocalDate day) {
        return db.sql(SPANS + """
                , moment as (
                    select :day as at union
                    select (date_trunc('month', :day) - make_interval(months => m))::date - 1 from generate_series(0, 23) m)
                select m.at::text as label, count(*) filter (where s.asset_id is not null) as classified, count(a.id) as used
                  from moment m left join asset a on %s
                  left join span s on s.asset_id = a.id and m.at between s.begins and s.ends
                 group by m.at order by m.at
                """.formatted(USED.formatted("m.at")))
                .param("day", day)
                .query((found, n) -> part(found))
                .list();
    }

    /** The departments, with all under each; the least covered first. */
    List<Part> units(LocalDate day) {
        return parts("join departments() d on d.under = a.unit_id join unit p on p.id = d.top", "p.id", "p.name", day);
    }

    List<Part> objects(LocalDate day) {
        return parts(
                "join maintenance_object p on p.key = fold_key(a.object_code) collate \"C\"", "p.id", "p.name", day);
    }

    private List<Part> parts(String joined, String id, String name, LocalDate day) {
        return db.sql(SPANS + """
                select %2$s as label, count(*) filter (where s.asset_id is not null) as classified, count(*) as used
                  from asset a %1$s left join span s on s.asset_id = a.id and :day between s.begins and s.ends
                 where %4$s group by %3$s, %2$s
                 order by count(*) filter (where s.asset_id is not null)::numeric / count(*), %2$s
                """.formatted(joined, name, id, USED.formatted(":day")))
                .param("day", day)
                .query((found, n) -> part(found))
                .list();
    }

    private static Part part(java.sql.ResultSet found) throws java.sql.SQLException {
        return new Part(found.getString("label"), found.getLong("classified"), found.getLong("used"));
    }
}
