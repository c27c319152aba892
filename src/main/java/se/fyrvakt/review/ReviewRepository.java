package se.fyrvakt.review;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/** Finds rounds and what is to be decided in them, within a transaction of the administration. */
@Repository
class ReviewRepository {

    private static final String ROUND = """
            select r.id, r.version, r.name, r.begins_on, r.due_on, coalesce(r.words, '') as words, r.closed_on,
                   r.sample, coalesce(r.population, 0) as population, coalesce(r.seed, 0) as seed,
                   coalesce(r.activity, '') as activity, r.planned_on, coalesce(r.control, '') as control,
                   count(i.id) as items, count(i.decision) as decided, count(i.id) filter (where i.decision in ('ta bort', 'ändra')) as removals,
                   count(i.id) filter (where o.outcome = 'borta') as gone
              from access_round r left join access_item i on i.round_id = r.id
              left join access_item_outcomes(:day) o on o.item_id = i.id
             where %s group by r.administration, r.id order by r.begins_on desc, r.id desc limit 200
            """;

    /** The coordinator's is what nobody else is there for. Nobody decides on what they reach themselves, though they be deputy. */
    private static final String THEIRS = """
            (w.reviewer_key = any(:keys) or :coordinates and w.reviewer_key is null) and w.person_key is distinct from fold_key(:email)""";

    private final JdbcClient db;

    ReviewRepository(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<Round> rounds(LocalDate day) {
        return db.sql(ROUND.formatted("true"))
                .param("day", day)
                .query((found, n) -> round(found))
                .list();
    }

    /** Those made for an activity or a control of that name, the latest first. */
    List<Round> roundsFor(String name, LocalDate day) {
        return db.sql(ROUND.formatted("fold_key(:name) in (fold_key(r.activity), fold_key(r.control))"))
                .param("name", name)
                .param("day", day)
                .query((found, n) -> round(found))
                .list();
    }

    Optional<Round> round(long id, LocalDate day) {
        return db.sql(ROUND.formatted("r.id = :id"))
                .param("id", id)
                .param("day", day)
                .query((found, n) -> round(found))
                .optional();
    }

    /** The round of an item that is the visitor's to decide. */
    Optional<Long> roundOf(long item, LocalDate day, Visitor visitor) {
        return asking(
                        "select i.round_id from access_reviewers(:day) w join access_item i on i.id = w.item_id where i.id = :item and "
                                + THEIRS,
                        day,
                        visitor)
                .param("item", item)
                .query(Long.class)
                .optional();
    }

    private JdbcClient.StatementSpec asking(String sql, LocalDate day, Visitor visitor) {
        return db.sql(sql)
                .param("day", day)
                .param("keys", visitor.called())
                .param("email", visitor.email())
                .param("coordinates", visitor.is(Role.COORDINATOR));
    }

    /** What the visitor is to decide in a round that is under way, and has decided, by person; what deviates first. */
    List<ReviewItem> of(long round, LocalDate day, Visitor visitor) {
        return asking("""
                with mine as materialized (
                    select i.*, w.person_id from access_reviewers(:day) w join access_item i on i.id = w.item_id
                     where i.round_id = :round and %s),
                found as (
                    select r.asset_id, r.held_key, array_agg(distinct f.finding) as findings
                      from access_findings(:day) f join access_row r on r.id = f.id
                     where (r.asset_id, r.held_key) in (select asset_id, held_key from mine) group by 1, 2)
                select m.id, m.version, coalesce(m.person_id, 0) as person_id, coalesce(p.first_name || ' ' || p.last_name, '') as person,
                       coalesce(u.name, '') as unit, a.name as asset, coalesce(m.account, '') as account, coalesce(m.folder, '') as folder,
                       coalesce(m.entitlement, '') as entitlement, m.last_used_on, coalesce(m.decision, '') as decision,
                       coalesce(m.comment, '') as comment, coalesce(f.findings, '{}') as findings,
                       not exists (select from access_item b where b.asset_id = m.asset_id and b.held_key = m.held_key
                                      and b.round_id <> m.round_id and b.decision = 'behåll') as is_new
                  from mine m join asset a on a.id = m.asset_id
                  left join person p on p.id = m.person_id left join unit u on u.id = p.unit_id
                  left join found f on f.asset_id = m.asset_id and f.held_key = m.held_key
                 order by bool_or(f.findings is not null) over (partition by m.person_id) desc, p.last_name, p.first_name, p.id,
                          f.findings is null, a.name, m.place limit 2000
                """.formatted(THEIRS), day, visitor)
                .param("round", round)
                .query((found, n) -> item(found))
                .list();
    }

    /** Whoever answers for the system of an item; empty where nobody does. */
    Optional<String> ownerOf(long item) {
        return db.sql("""
                select answers_for_asset(a.owner_email_key, a.object_code) from access_item i join asset a on a.id = i.asset_id where i.id = :item
                """)
                .param("item", item)
                .query((found, n) -> Optional.ofNullable(found.getString(1)))
                .single();
    }

    private static Round round(ResultSet found) throws SQLException {
        return new Round(
                found.getLong("id"),
                found.getInt("version"),
                text(found, "name"),
                requireNonNull(found.getObject("begins_on", LocalDate.class)),
                requireNonNull(found.getObject("due_on", LocalDate.class)),
                text(found, "words"),
                found.getObject("sample") == null
                        ? null
                        : new Sample(found.getLong("population"), found.getInt("seed")),
                new RoundBasis(
                        text(found, "activity"),
                        found.getObject("planned_on", LocalDate.class),
                        text(found, "control")),
                found.getObject("closed_on", LocalDate.class),
                found.getLong("items"),
                found.getLong("decided"),
                found.getLong("removals"),
                found.getLong("gone"));
    }

    private static ReviewItem item(ResultSet found) throws SQLException {
        return new ReviewItem(
                found.getLong("id"),
                found.getInt("version"),
                found.getLong("person_id"),
                text(found, "person"),
                text(found, "unit"),
                text(found, "asset"),
                text(found, "account"),
                text(found, "folder"),
                text(found, "entitlement"),
                found.getObject("last_used_on", LocalDate.class),
                text(found, "decision"),
                text(found, "comment"),
                found.getBoolean("is_new"),
                Arrays.asList((String[]) found.getArray("findings").getArray()));
    }

    private static String text(ResultSet found, String column) throws SQLException {
        return requireNonNull(found.getString(column));
    }
}
