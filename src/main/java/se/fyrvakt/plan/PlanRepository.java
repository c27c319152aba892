package se.fyrvakt.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.plan.PlanFacts.Activity;
import se.fyrvakt.plan.PlanFacts.Control;
import se.fyrvakt.plan.PlanFacts.Holder;
import se.fyrvakt.plan.PlanFacts.Measure;

/** Reads what is planned, within a transaction of the administration. Rows that are secret stay where they are. */
@Repository
class PlanRepository {

    /** The name of whoever is responsible, else what the row says. */
    private static final String WHO = """
            coalesce((select concat_ws(' ', p.first_name, p.last_name) from person p
                       where p.email_key = t.responsible_key order by p.id limit 1), t.responsible, '') as who""";

    private final JdbcClient db;

    PlanRepository(JdbcClient db) {
        this.db = db;
    }

    /** Those of the year by month, each once a month; their hours are shared by the times they are to be done. */
    List<Activity> activities(int year) {
        return db.sql("""
                with times as (
                    select activity_id, extract(month from due)::int as month, count(*) as number
                      from activity_occurrences(make_date(:year, 1, 1), make_date(:year, 12, 31), make_date(:year, 1, 1)) group by 1, 2)
                select o.month, t.text, t.wheel, round(t.hours * o.number / sum(o.number) over (partition by t.id), 2) as hours, %s
                  from times o join activity t on t.id = o.activity_id order by o.month, t.wheel, t.text, t.id
                """.formatted(WHO))
                .param("year", year)
                .query((found, n) -> new Activity(
                        found.getInt("month"),
                        requireNonNull(found.getString("text")),
                        requireNonNull(found.getString("wheel")),
                        requireNonNull(found.getString("who")),
                        found.getBigDecimal("hours")))
                .list();
    }

    /** Those that are to be done in the year and are not, and those left from before. */
    List<Measure> measures(int year, LocalDate day) {
        return db.sql("""
                select number, text, due_on, %s from measure t
                 where secrecy is null and decision is distinct from 'avböjd'
                   and (coalesce(status, '') not in ('klar', 'avbruten') or done_on > :day)
                   and (due_on is null or due_on < make_date(:year + 1, 1, 1))
                 order by due_on nulls last, number, id
                """.formatted(WHO))
                .param("year", year)
                .param("day", day)
                .query((found, n) -> new Measure(
                        requireNonNull(found.getString("number")),
                        requireNonNull(found.getString("text")),
                        requireNonNull(found.getString("who")),
                        found.getObject("due_on", LocalDate.class)))
                .list();
    }

    List<Control> controls(int year) {
        return db.sql("""
                select process, control, coalesce(frequency, '') as frequency, %s from control_activity t
                 where year = :year and secrecy is null order by process, control, id
                """.formatted(WHO))
                .param("year", year)
                .query((found, n) -> new Control(
                        requireNonNull(found.getString("process")),
                        requireNonNull(found.getString("control")),
                        requireNonNull(found.getString("frequency")),
                        requireNonNull(found.getString("who"))))
                .list();
    }

    /** Who holds the roles that the work rests on, and the time set aside for them. Not the ambassadors, who are many. */
    List<Holder> holders(LocalDate day) {
        return db.sql("""
                select n.title, u.name as unit, w.hours_a_week,
                       coalesce((select concat_ws(' ', p.first_name, p.last_name) from person p
                                  where p.email_key = r.email_key order by p.id limit 1), r.email) as name
                  from role r join role_title n on n.key = r.title_key join unit u on u.id = r.unit_id
                  left join lateral (
                      select sum(hours_a_week) as hours_a_week from working_time w
                       where w.email_key = r.email_key and fold_key(w.role) = fold_key(n.title)
                         and (w.held_from is null or w.held_from <= :day) and (w.held_until is null or w.held_until >= :day)) w on true
                 where (r.held_from is null or r.held_from <= :day) and (r.held_until is null or r.held_until >= :day)
                   and n.role not in ('ambassadör', 'chef', 'systemägare')
                 order by n.title, name limit 100
                """)
                .param("day", day)
                .query((found, n) -> new Holder(
                        requireNonNull(found.getString("title")),
                        requireNonNull(found.getString("name")),
                        requireNonNull(found.getString("unit")),
                        found.getBigDecimal("hours_a_week")))
                .list();
    }
}
