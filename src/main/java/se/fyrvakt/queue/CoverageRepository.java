package se.fyrvakt.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /**
     * @param code of the department or object; empty for a day
     * @param label the month's last day, the department or the object
     * @param before the same a year earlier; null where that is not asked
     */
    record Part(
            String code, String label, Share now, @Nullable Share before) {

        static Optional<Part> called(List<Part> parts, String code) {
            return parts.stream()
                    .filter(part -> part.code().equalsIgnoreCase(code.strip()))
                    .findFirst();
        }
    }

    /** So many of those in use are classified. */
    record Share(long classified, long used) {

        /** 0 to 100. */
        long percent() {
            return used == 0 ? 0 : Math.round(classified * 100.0 / used);
        }
    }

    /**
     * The day and the ends of the months before it, the earliest first: two years.
     *
     * @param department the code of the one whose assets are counted, with all under it; empty for all
     * @param object the code of the one whose assets are counted; empty for all
     */
    List<Part> months(LocalDate day, String department, String object) {
        return db.sql(SPANS + """
                , moment as (
                    select :day as at union
                    select (date_trunc('month', :day) - make_interval(months => m))::date - 1 from generate_series(0, 23) m),
                chosen as materialized (
                    select * from asset a
                     where (:object = '' or fold_key(a.object_code) = fold_key(:object))
                       and (:department = '' or a.unit_id in (
                            select d.under from departments() d join unit u on u.id = d.top where u.key = fold_key(:department))))
                select m.at::text as label, count(*) filter (where s.asset_id is not null) as classified, count(a.id) as used
                  from moment m left join chosen a on %s
                  left join span s on s.asset_id = a.id and m.at between s.begins and s.ends
                 group by m.at order by m.at
                """.formatted(USED.formatted("m.at")))
                .param("day", day)
                .param("department", department)
                .param("object", object)
                .query((found, n) -> new Part("", found.getString("label"), share(found, "classified", "used"), null))
                .list();
    }

    /** The departments, with all under each; the least covered first. */
    List<Part> units(LocalDate day) {
        return parts("join departments() d on d.under = a.unit_id join unit p on p.id = d.top", day);
    }

    /** The maintenance objects; the least covered first. */
    List<Part> objects(LocalDate day) {
        return parts("join maintenance_object p on p.key = fold_key(a.object_code) collate \"C\"", day);
    }

    private List<Part> parts(String joined, LocalDate day) {
        return db.sql(SPANS + """
                , each as (
                    select p.code, p.name, m.is_now, count(*) filter (where s.asset_id is not null) as classified, count(*) as used
                      from (values (:day, true), (:before, false)) m(at, is_now) join asset a on %2$s %1$s
                      left join span s on s.asset_id = a.id and m.at between s.begins and s.ends
                     group by p.id, p.code, p.name, m.is_now)
                select n.*, coalesce(b.classified, 0) as classified_before, coalesce(b.used, 0) as used_before
                  from each n left join each b on b.code = n.code and not b.is_now
                 where n.is_now order by n.classified::numeric / n.used, n.name
                """.formatted(joined, USED.formatted("m.at")))
                .param("day", day)
                .param("before", day.minusYears(1))
                .query((found, n) -> new Part(
                        found.getString("code"),
                        found.getString("name"),
                        share(found, "classified", "used"),
                        share(found, "classified_before", "used_before")))
                .list();
    }

    private static Share share(ResultSet found, String classified, String used) throws SQLException {
        return new Share(found.getLong(classified), found.getLong(used));
    }
}
