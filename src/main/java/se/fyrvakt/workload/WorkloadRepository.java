package se.fyrvakt.workload;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Visitor;

/** Finds hours that are set aside and what they are needed for, within a transaction of the administration. */
@Repository
class WorkloadRepository {

    /** So many notes of a kind must there be before they say more than the estimate. */
    private static final int ENOUGH = 3;

    private final JdbcClient db;

    WorkloadRepository(JdbcClient db) {
        this.db = db;
    }

    /** Hours a week are hours of five days, Monday to Friday; on a day away there are none. */
    Map<Week, Double> available(Visitor visitor, LocalDate from, LocalDate until) {
        var weeks = new HashMap<Week, Double>();
        db.sql("""
                select date_trunc('week', d.day)::date as monday, sum(w.hours_a_week / 5) as hours
                  from generate_series(cast(:from as date), cast(:until as date), interval '1 day') d(day)
                  join working_time w on w.email_key = fold_key(:email)
                       and (w.held_from is null or w.held_from <= d.day) and (w.held_until is null or w.held_until >= d.day)
                 where extract(isodow from d.day) < 6
                   and not exists (select from absence a where a.email_key = w.email_key and d.day between a.away_from and a.away_until)
                 group by 1
                """)
                .param("from", from)
                .param("until", until)
                .param("email", visitor.email())
                .query(found -> {
                    weeks.put(
                            new Week(requireNonNull(found.getObject("monday", LocalDate.class))),
                            found.getDouble("hours"));
                });
        return weeks;
    }

    /** Each time that the visitor's activities are to be done between two days, in their month. Their hours are a year's. */
    List<Work> activities(Visitor visitor, LocalDate first, LocalDate last) {
        return db.sql("""
                select a.id, a.text, greatest(1, round(a.hours * 60 / count(*) over (partition by a.id)))::int as minutes,
                       date_trunc('month', o.due)::date as from_on, o.due
                  from activity_occurrences(:first, :last, :last) o join activity a on a.id = o.activity_id
                 where a.responsible_key = any(:keys) and a.hours > 0 order by o.due, a.text, a.id
                """)
                .param("keys", visitor.called())
                .param("first", first)
                .param("last", last)
                .query((found, n) -> new Work(
                        requireNonNull(found.getString("text")),
                        "",
                        "/arshjul/" + found.getLong("id"),
                        found.getInt("minutes"),
                        requireNonNull(found.getObject("from_on", LocalDate.class)),
                        requireNonNull(found.getObject("due", LocalDate.class))))
                .list();
    }

    /** What a duty of each kind takes, by its folded words: as half of those noted have taken at most, else as estimated. */
    Map<String, Integer> minutes(LocalDate day) {
        var minutes = new HashMap<String, Integer>();
        db.sql("""
                with learnt as (
                    select what_key, round(percentile_cont(0.5) within group (order by minutes))::int as minutes
                      from time_note where spent_on <= :day group by what_key having count(*) >= :enough),
                estimated as (
                    select distinct on (kind_key) kind_key, minutes from duty_estimate
                     where valid_from <= :day and (valid_until is null or valid_until >= :day)
                     order by kind_key, valid_from desc)
                select coalesce(l.what_key, e.kind_key) as kind, coalesce(l.minutes, e.minutes) as minutes
                  from learnt l full join estimated e on e.kind_key = l.what_key
                """).param("day", day).param("enough", ENOUGH).query(found -> {
            minutes.put(requireNonNull(found.getString("kind")), found.getInt("minutes"));
        });
        return minutes;
    }

    /** Minutes noted by the visitor, most first. */
    Map<String, Integer> noted(Visitor visitor, LocalDate from, LocalDate until) {
        var noted = new LinkedHashMap<String, Integer>();
        db.sql("""
                select min(what) as what, sum(minutes)::int as minutes from time_note
                 where email_key = fold_key(:email) and spent_on between :from and :until
                 group by what_key order by 2 desc, 1 limit 50
                """)
                .param("email", visitor.email())
                .param("from", from)
                .param("until", until)
                .query(found -> {
                    noted.put(requireNonNull(found.getString("what")), found.getInt("minutes"));
                });
        return noted;
    }

    int nextPlace(Visitor visitor, LocalDate day) {
        return db.sql(
                        "select coalesce(max(place), 0) + 1 from time_note where email_key = fold_key(:email) and spent_on = :day")
                .param("email", visitor.email())
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
