package se.fyrvakt.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.duties.Duties;
import se.fyrvakt.duties.DutyReceivers.Received;
import se.fyrvakt.reminder.Reminder.Line;

/** Keeps what whom has been told of, set-wise within a transaction of the administration. */
@Repository
class ReminderRepository {

    /** What is there no longer is forgotten, so that it is new when it comes back. */
    private static final String TELL = """
            with wanted as materialized (
                select w.*, coalesce(w.due < :day, false) as is_late
                  from unnest(cast(:keys as text[]), cast(:duties as text[]), cast(:rows as bigint[]), cast(:dues as date[]))
                       w(key, duty, id, due)),
            forgotten as (
                delete from duty_told t where not exists (
                    select from wanted w
                     where w.key = t.receiver_key and w.duty = t.duty and w.id = t.subject and w.due is not distinct from t.due)),
            told as (
                insert into duty_told as t (administration, receiver_key, duty, subject, due, is_late)
                select current_administration(), key, duty, id, due, is_late from wanted
                on conflict (administration, receiver_key, duty, subject, due) do update set is_late = true
                 where excluded.is_late and not t.is_late
                returning receiver_key, duty, is_late)
            select receiver_key, duty, count(*) as number, count(*) filter (where is_late) as late
              from told group by receiver_key, duty order by receiver_key, duty
            """;

    private final JdbcClient db;
    private final Duties duties;

    ReminderRepository(JdbcClient db, Duties duties) {
        this.db = db;
        this.duties = duties;
    }

    /** Whether nobody has begun that day before. */
    boolean begin(LocalDate day) {
        return db.sql("""
                insert into reminder_day as d (administration, day) values (current_administration(), :day)
                on conflict (administration) do update set day = excluded.day where d.day < excluded.day
                """).param("day", day).update() == 1;
    }

    /** What of it is new, or has become late, person by person. */
    List<Reminder> tell(List<Received> all, LocalDate day) {
        var lines = new LinkedHashMap<String, List<Line>>();
        asking(all).param("day", day).query(found -> {
            lines.computeIfAbsent(found.getString("receiver_key"), key -> new ArrayList<>())
                    .add(line(found));
        });
        return lines.entrySet().stream()
                .map(each -> new Reminder(each.getKey(), each.getValue()))
                .toList();
    }

    private JdbcClient.StatementSpec asking(List<Received> all) {
        return db.sql(TELL)
                .param("keys", all.stream().map(Received::key).toArray(String[]::new))
                .param("duties", all.stream().map(each -> each.duty().name()).toArray(String[]::new))
                .param("rows", all.stream().map(Received::row).toArray(Long[]::new))
                .param(
                        "dues",
                        all.stream()
                                .map(each ->
                                        each.due() == null ? null : each.due().toString())
                                .toArray(String[]::new));
    }

    private Line line(ResultSet found) throws SQLException {
        return new Line(
                duties.find(found.getString("duty")).orElseThrow(), found.getLong("number"), found.getLong("late"));
    }
}
