package se.fyrvakt.triage;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.settings.Setting;

/** Finds what nobody has judged, within a transaction of the administration. */
@Repository
class InboxRepository {

    private static final String UNJUDGED =
            "select t.id, t.number, moment_text(coalesce(t.known_at, t.reported_at)) as known from incident t where ";

    private final JdbcClient db;

    InboxRepository(JdbcClient db) {
        this.db = db;
    }

    /** In one statement: the page, how many there are, and of which kinds all in the inbox are. */
    Inbox page(InboxFilter filter, LocalDate day) {
        var part = new InboxPart(filter);
        var whole = new Whole();
        var rows = db
                .sql("""
                select n.*, k.*, setting(:hours, :day) as hours, w.*
                  from (select count(*) as total, coalesce(max(t.id), 0) as newest from incident t where %1$s) n
                 cross join (select array_agg(kind) as kinds, array_agg(number) as numbers
                               from (select min(kind) as kind, count(*) as number from incident
                                      where judgement is null and kind is not null group by fold_key(kind) order by 1) g) k
                  left join (select t.id, t.number, t.headline, t.kind, t.reported_at, t.source, u.name as unit
                               from incident t left join unit u on u.id = t.unit_id
                              where %1$s
                              order by t.reported_at, t.id limit :limit offset :offset) w on true
                 order by w.reported_at, w.id
                """.formatted(part.condition()))
                .params(part.parameters())
                .param("hours", Setting.HOURS_TO_JUDGEMENT.word())
                .param("day", day)
                .param("limit", Page.SIZE)
                .param("offset", Page.offset(filter.page()))
                .query((found, n) -> whole.read(found))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return new Inbox(new Page<>(rows, filter.page(), whole.total), whole.newest, whole.soon, whole.kinds);
    }

    /** What each row says of the whole; where the page is empty there is one that says nothing more. */
    private static final class Whole {
        private long total;
        private long newest;
        private Duration soon = Duration.ZERO;
        private final Map<String, String> kinds = new LinkedHashMap<>();

        Optional<Waiting> read(ResultSet found) throws SQLException {
            if (found.isFirst()) {
                total = found.getLong("total");
                newest = found.getLong("newest");
                soon = Duration.ofHours(found.getLong("hours"));
                readKinds(found);
            }
            return found.getString("number") == null ? Optional.empty() : Optional.of(waiting(found));
        }

        private void readKinds(ResultSet found) throws SQLException {
            if (found.getArray("kinds") != null) {
                var names = (String[]) found.getArray("kinds").getArray();
                var numbers = (Long[]) found.getArray("numbers").getArray();
                for (int i = 0; i < names.length; i++) {
                    kinds.put(names[i], "%s (%d)".formatted(names[i], numbers[i]));
                }
            }
        }
    }

    private static Waiting waiting(ResultSet found) throws SQLException {
        return new Waiting(
                found.getLong("id"),
                requireNonNull(found.getString("number")),
                requireNonNull(found.getString("headline")),
                text(found, "kind"),
                text(found, "unit"),
                requireNonNull(found.getObject("reported_at", OffsetDateTime.class))
                        .toInstant(),
                text(found, "source"));
    }

    static String text(ResultSet found, String column) throws SQLException {
        return Objects.requireNonNullElse(found.getString(column), "");
    }

    List<Unjudged> those(Collection<Long> numbers) {
        return db.sql(UNJUDGED + "t.judgement is null and t.id = any(:numbers) order by t.id")
                .param("numbers", numbers.toArray(Long[]::new))
                .query((found, n) -> unjudged(found))
                .list();
    }

    /** All that the filter shows, whatever the page, but what came after the newest that was looked at. */
    List<Unjudged> all(InboxFilter filter, long newest) {
        var part = new InboxPart(filter);
        return db.sql(UNJUDGED + part.condition() + " and t.id <= :newest order by t.id")
                .params(part.parameters())
                .param("newest", newest)
                .query((found, n) -> unjudged(found))
                .list();
    }

    private static Unjudged unjudged(ResultSet found) throws SQLException {
        return new Unjudged(
                found.getLong("id"),
                requireNonNull(found.getString("number")),
                requireNonNull(found.getString("known")));
    }
}
