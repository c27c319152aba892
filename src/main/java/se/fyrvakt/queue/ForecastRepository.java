package se.fyrvakt.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a forecast starts from, within a transaction of the administration. */
@Repository
class ForecastRepository {

    private final JdbcClient db;

    ForecastRepository(JdbcClient db) {
        this.db = db;
    }

    /** So many interviews must be done before their time says more than the setting. */
    private static final int ENOUGH = 5;

    Ground ground(LocalDate day) {
        return db.sql(QueueSql.QUEUED + """
                , learnt as (
                    select count(*) as number, percentile_cont(0.5) within group (order by seconds) / 60 as minutes from (
                        select seconds from interview
                         where state = 'DECIDED' and closed_at < (:day + 1)::timestamp at time zone 'Europe/Stockholm'
                         order by closed_at desc limit 50) recent),
                used as (
                    select count(*) as number from known where in_use_on is null or in_use_on <= :day)
                select (select count(*) from queued where not is_others) as ours,
                       (select count(*) from queued where is_others) as others,
                       (select count(*) from queued where is_unclassified and not is_planned) as unclassified,
                       (select number from used) as used,
                       l.number as learnt, l.minutes,
                       setting('minuter per klassning', :day) as usual, setting('timmar i veckan för klassning', :day) as hours,
                       setting('klassningens giltighet i månader', :day) as months
                  from learnt l
                """)
                .param("day", day)
                .query((found, n) -> ground(found, day))
                .single();
    }

    private Ground ground(ResultSet found, LocalDate day) throws SQLException {
        var isLearnt = found.getInt("learnt") >= ENOUGH;
        var minutes = isLearnt ? found.getDouble("minutes") : found.getDouble("usual");
        return new Ground(
                day,
                found.getInt("ours"),
                found.getInt("others"),
                found.getInt("unclassified"),
                found.getInt("used"),
                (int) Math.max(1, Math.round(minutes)),
                isLearnt,
                (int) Math.clamp(Math.round(found.getDouble("hours")), 1, Forecast.MOST_HOURS),
                found.getInt("months"),
                expiries(day));
    }

    /** How many of ours that are valid and not queued expire on each day to come. */
    private Map<LocalDate, Integer> expiries(LocalDate day) {
        return db
                .sql(QueueSql.QUEUED + """
                        select valid_until, count(*) as number from known
                         where valid_until >= :day and not is_others and id not in (select id from queued)
                         group by valid_until
                        """)
                .param("day", day)
                .query((found, n) -> Map.entry(found.getObject("valid_until", LocalDate.class), found.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
