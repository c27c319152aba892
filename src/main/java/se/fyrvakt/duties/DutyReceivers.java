package se.fyrvakt.duties;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody's duties, each with every person who has it: by name, by title, as a deputy, or since nobody else is named. */
@Component
public class DutyReceivers {

    /** What somebody has chosen not to see today is left out, statutory kinds aside. */
    private static final String RECEIVED = """
            , d as materialized (select * from %1$s),
            kind(duty, fallback, is_statutory) as (values %2$s),
            named as (
                select d.*, d.who as key from d where position('@' in d.who) > 0 and d.who not in (select key from gone)
                union all
                select d.*, r.email_key from d join role r on r.title_key = d.who
                 where (r.held_from is null or r.held_from <= :day) and (r.held_until is null or r.held_until >= :day)
                union all
                select d.*, r.email_key from d join kind k on k.duty = d.duty join role_title n on n.role = k.fallback
                  join role r on r.title_key = n.key
                 where %3$s and (r.held_from is null or r.held_from <= :day) and (r.held_until is null or r.held_until >= :day)),
            received as (
                select key, duty, id, due from named
                union
                select s.deputy_key, n.duty, n.id, n.due from named n join deputy s on s.email_key = n.key
                 where :day between s.valid_from and s.valid_until)
            select r.key, r.duty, r.id, r.due
              from received r
              join unnest(cast(:keys as text[]), cast(:accounts as bigint[])) a(key, account) on a.key = r.key
              join kind k on k.duty = r.duty
              left join duty_showing s on s.account = a.account and s.duty = r.duty
             where k.is_statutory or s.showing is null or s.showing = any(:showings)
            """;

    private final JdbcClient db;
    private final Duties duties;

    DutyReceivers(JdbcClient db, Duties duties) {
        this.db = db;
        this.duties = duties;
    }

    /** @param key the folded address of whoever has it */
    public record Received(
            String key, Duty duty, long row, @Nullable LocalDate due) {}

    /**
     * Within a transaction of the administration.
     *
     * @param accounts of those who are asked about, by their folded addresses
     */
    public List<Received> on(LocalDate day, Map<String, Long> accounts) {
        var keys = List.copyOf(accounts.keySet());
        return db.sql(DutySql.BEGIN
                        + RECEIVED.formatted(DutySql.all(duties.all()), kinds(), DutySql.VACANT.formatted("d.who")))
                .param("day", day)
                .param("until", null, java.sql.Types.DATE)
                .param("keys", keys.toArray(String[]::new))
                .param("accounts", keys.stream().map(accounts::get).toArray(Long[]::new))
                .param("showings", Showing.on(day))
                .query((found, n) -> new Received(
                        requireNonNull(found.getString("key")),
                        duties.find(found.getString("duty")).orElseThrow(),
                        found.getLong("id"),
                        found.getObject("due", LocalDate.class)))
                .list();
    }

    private String kinds() {
        return duties.all().stream()
                .map(duty -> "('%s', '%s', %b)"
                        .formatted(duty.name(), duty.fallback().label(), duty.isStatutory()))
                .collect(Collectors.joining(", "));
    }
}
