package se.fyrvakt.forum;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.forum.Meeting.Decision;

/** Finds meetings, what they decided and what has happened since, within a transaction of the administration. */
@Repository
class ForumRepository {

    static final String SOURCE = "möte";

    private static final int MOST = 200;

    private static final String DECISIONS = """
            select m.id, m.number, m.text, m.due_on, coalesce(m.status, '') as status,
                   coalesce((select concat_ws(' ', p.first_name, p.last_name) from person p
                              where p.email_key = m.responsible_key order by p.id limit 1), m.responsible, '') as who
              from measure m where fold_key(m.source) = fold_key('möte') and %s
             order by m.due_on nulls last, m.id limit %d
            """;

    private final JdbcClient db;

    ForumRepository(JdbcClient db) {
        this.db = db;
    }

    /** By name. */
    List<Forum> all(LocalDate day) {
        return db.sql("""
                select min(forum) as forum, max(id) as meeting,
                       count(*) filter (where held_on <= :day and date_trunc('year', held_on) = date_trunc('year', cast(:day as date))) as this_year,
                       count(*) filter (where date_trunc('year', held_on) = date_trunc('year', cast(:day as date)) - interval '1 year') as last_year,
                       max(held_on) filter (where held_on <= :day) as last, min(held_on) filter (where held_on > :day) as next
                  from meeting group by fold_key(forum) order by min(forum) limit :most
                """)
                .param("day", day)
                .param("most", MOST)
                .query((found, n) -> new Forum(
                        requireNonNull(found.getString("forum")),
                        found.getLong("meeting"),
                        found.getLong("this_year"),
                        found.getLong("last_year"),
                        found.getObject("last", LocalDate.class),
                        found.getObject("next", LocalDate.class)))
                .list();
    }

    /** Whose meeting it is. */
    Optional<Forum> forum(long meeting, LocalDate day) {
        return meeting(meeting)
                .flatMap(found -> all(day).stream()
                        .filter(each -> each.name().equalsIgnoreCase(found.forum()))
                        .findFirst());
    }

    Optional<Meeting> meeting(long id) {
        return db.sql("select id, held_on, forum, subject, participants, agenda from meeting where id = :id")
                .param("id", id)
                .query((found, n) -> meeting(found))
                .optional();
    }

    private static Meeting meeting(ResultSet found) throws SQLException {
        return new Meeting(
                found.getLong("id"),
                requireNonNull(found.getObject("held_on", LocalDate.class)),
                requireNonNull(found.getString("forum")),
                text(found, "subject"),
                text(found, "participants"),
                text(found, "agenda"));
    }

    private static String text(ResultSet found, String column) throws SQLException {
        var text = found.getString(column);
        return text == null ? "" : text;
    }

    List<Decision> decisions(Meeting meeting) {
        return db.sql(DECISIONS.formatted("fold_key(m.reference) = fold_key(:reference)", MOST))
                .param("reference", meeting.reference())
                .query((found, n) -> decision(found))
                .list();
    }

    /** What the forum has decided that is not done. */
    List<Decision> open(String forum) {
        return db.sql(DECISIONS.formatted(
                        "fold_key(m.reference) like like_pattern(fold_key(:forum)) || ' %' and coalesce(m.status, '') not in ('klar', 'avbruten')",
                        MOST))
                .param("forum", forum)
                .query((found, n) -> decision(found))
                .list();
    }

    private static Decision decision(ResultSet found) throws SQLException {
        return new Decision(
                found.getLong("id"),
                requireNonNull(found.getString("text")),
                text(found, "who"),
                found.getObject("due_on", LocalDate.class),
                text(found, "status"));
    }

    /** The number of the meeting's next decision: "M12 B3". */
    String nextNumber(Meeting meeting) {
        return db.sql("""
                select 'M' || cast(:meeting as text) || ' B' || coalesce(max(substring(number from ' B([0-9]{1,6})$')::int), 0) + 1
                  from measure where fold_key(number) like fold_key('M' || cast(:meeting as text) || ' B') || '%'
                """)
                .param("meeting", meeting.id())
                .query((found, n) -> requireNonNull(found.getString(1)))
                .single();
    }

    /** Reported from the day on, by how they were judged; without a word of what they are about. */
    List<SinceLast.Count> incidents(LocalDate from, LocalDate until) {
        return db.sql("""
                select coalesce(judgement, 'inte bedömda') as what, count(*) as number from incident
                 where reported_at >= cast(:from as timestamp) at time zone 'Europe/Stockholm'
                   and reported_at < cast(cast(:until as date) + 1 as timestamp) at time zone 'Europe/Stockholm' and same_as_id is null
                 group by 1 order by 2 desc, 1
                """)
                .param("from", from)
                .param("until", until)
                .query((found, n) ->
                        new SinceLast.Count(requireNonNull(found.getString("what")), found.getLong("number")))
                .list();
    }

    /** Activities from the day on, and documents to be reviewed, by the day. */
    List<SinceLast.Ahead> ahead(LocalDate day, LocalDate until) {
        return db.sql("""
                select * from (
                    select a.text as what, a.wheel as kind, o.due
                      from activity_occurrences(:day, :until, :day) o join activity a on a.id = o.activity_id where not o.is_done
                    union all
                    select title, 'översyn av styrdokument', review_on from documents_in_force(:day)) a
                 where due between :day and :until order by due, what limit 20
                """)
                .param("day", day)
                .param("until", until)
                .query((found, n) -> new SinceLast.Ahead(
                        requireNonNull(found.getString("what")),
                        requireNonNull(found.getString("kind")),
                        requireNonNull(found.getObject("due", LocalDate.class))))
                .list();
    }
}
