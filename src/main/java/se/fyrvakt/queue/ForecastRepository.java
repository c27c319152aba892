package se.fyrvakt.queue;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
                         where state = 'DECIDED' and seconds > 0
                           and closed_at < (:day + 1)::timestamp at time zone 'Europe/Stockholm'
                         order by closed_at desc limit 50) recent),
                expiry as (
                    select valid_until as day, count(*)::int as number from known
                     where valid_until >= :day and not is_others and id not in (select id from queued) group by valid_until)
                select (select count(*) from queued where not is_others) as ours,
                       (select count(*) from queued where is_others) as others,
                       (select count(*) from queued where is_unclassified and not is_planned) as unclassified,
                       (select count(*) from known where in_use_on is null or in_use_on <= :day) as used,
                       (select array_agg(day order by day) from expiry) as days,
                       (select array_agg(number order by day) from expiry) as numbers,
                       l.number as learnt, l.minutes + setting('minuter för krav och brister per klassning', :day)::float as minutes,
                       setting('minuter per klassning', :day) as usual, setting('timmar i veckan för klassning', :day) as hours,
                       setting('klassningens giltighet i månader', :day) as months
                  from learnt l
                """)
                .param("day", day)
                .query((found, n) -> ground(found, day))
                .single();
    }

    private static Ground ground(ResultSet found, LocalDate day) throws SQLException {
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
                expiries(found.getArray("days"), found.getArray("numbers")));
    }

    private static Map<LocalDate, Integer> expiries(@Nullable Array days, @Nullable Array numbers) throws SQLException {
        if (days == null || numbers == null) {
            return Map.of();
        }
        var each = (Date[]) days.getArray();
        var number = (Integer[]) numbers.getArray();
        return IntStream.range(0, each.length)
                .boxed()
                .collect(Collectors.toMap(i -> each[i].toLocalDate(), i -> number[i]));
    }
}
