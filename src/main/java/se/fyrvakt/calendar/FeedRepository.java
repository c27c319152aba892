package se.fyrvakt.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.DigestUtils;
import se.fyrvakt.duties.ComingDuties.Coming;

/** Keeps the addresses of calendars and what they have told, within a transaction of the administration that writes. */
@Repository
class FeedRepository {

    private final JdbcClient db;
    private final Clock clock;

    FeedRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param fetched when a program last fetched it; null where none has */
    record Feed(Instant made, @Nullable Instant fetched) {}

    Optional<Feed> of(long account) {
        return db.sql("select made_at, fetched_at from calendar_feed where account = :account")
                .param("account", account)
                .query((found, n) -> new Feed(
                        requireNonNull(found.getObject("made_at", OffsetDateTime.class))
                                .toInstant(),
                        instant(found.getObject("fetched_at", OffsetDateTime.class))))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    /** In place of the one there was. */
    void make(long account, FeedAddress address) {
        db.sql("""
                insert into calendar_feed (administration, account, digest, made_at)
                values (current_administration(), :account, :digest, :now)
                on conflict (administration, account) do update set digest = excluded.digest, made_at = excluded.made_at, fetched_at = null
                """)
                .param("account", account)
                .param("digest", address.secret().digest())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** False where there was none. */
    boolean withdraw(long account) {
        return db.sql("delete from calendar_feed where account = :account")
                        .param("account", account)
                        .update()
                == 1;
    }

    /** The account whose calendar it is, which is now fetched. */
    Optional<Long> fetch(FeedAddress address) {
        return db.sql("update calendar_feed set fetched_at = :now where digest = :digest returning account")
                .param("now", OffsetDateTime.now(clock))
                .param("digest", address.secret().digest())
                .query(Long.class)
                .optional();
    }

    private static String words(Coming coming) {
        return DigestUtils.md5DigestAsHex(
                (coming.what() + coming.about() + coming.href() + coming.moment()).getBytes(UTF_8));
    }

    /** Remembers what is told now, by kind and row, all at once. */
    Map<String, Told> tell(long account, List<Coming> coming) {
        var told = new HashMap<String, Told>();
        db.sql("""
                insert into calendar_entry as e (administration, account, duty, subject, due, words, sequence, changed_at)
                select current_administration(), :account, t.duty, t.subject, t.due, t.words, 0, :now
                  from unnest(cast(:duties as text[]), cast(:subjects as bigint[]), cast(:dues as date[]), cast(:words as text[])) t(duty, subject, due, words)
                on conflict (administration, account, duty, subject) do update
                   set sequence = e.sequence + case when (e.due, e.words) is distinct from (excluded.due, excluded.words) then 1 else 0 end,
                       changed_at = case when (e.due, e.words) is distinct from (excluded.due, excluded.words) then excluded.changed_at else e.changed_at end,
                       due = excluded.due, words = excluded.words
                returning duty, subject, sequence, changed_at
                """)
                .param("account", account)
                .param("now", OffsetDateTime.now(clock))
                .param("duties", coming.stream().map(Coming::kind).toArray(String[]::new))
                .param("subjects", coming.stream().map(Coming::row).toArray(Long[]::new))
                .param(
                        "dues",
                        coming.stream()
                                .map(Coming::day)
                                .map(LocalDate::toString)
                                .toArray(String[]::new))
                .param("words", coming.stream().map(FeedRepository::words).toArray(String[]::new))
                .query(found -> {
                    told.put(
                            found.getString("duty") + " " + found.getLong("subject"),
                            new Told(
                                    found.getInt("sequence"),
                                    requireNonNull(found.getObject("changed_at", OffsetDateTime.class))
                                            .toInstant()));
                });
        return told;
    }
}
