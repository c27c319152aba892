package se.fyrvakt.identity;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counted tries at secrets. A day without tries forgets them. */
@Repository
class AttemptRepository {

    private final JdbcClient db;

    AttemptRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * Counts a try, unless it comes too early: then false. Tries beyond the free ones make the next wait, each twice as
     * long as the one before. One statement, so that a thousand tries at once are counted one after another; without a wait
     * there is no time in it, since one try's now may be after that of the next.
     */
    boolean count(byte[] key, int free, Duration longest, OffsetDateTime now) {
        return db.sql("""
                insert into identity.attempt as a (key, tries, last_at, free_at) values (:key, 1, :now, '-infinity')
                on conflict (key) do update
                   set tries = case when a.last_at < :yesterday then 1 else a.tries + 1 end,
                       last_at = :now,
                       free_at = case when a.last_at < :yesterday or a.tries < :free then '-infinity'
                                      else :now + make_interval(secs => least(:longest, power(2, least(a.tries - :free, 20))))
                                 end
                 where a.free_at <= :now
                """)
                        .param("key", key)
                        .param("free", free)
                        .param("longest", longest.toSeconds())
                        .param("now", now)
                        .param("yesterday", now.minusDays(1))
                        .update()
                == 1;
    }

    /** When the next try is let through. */
    Optional<OffsetDateTime> freeAt(byte[] key) {
        return db.sql("select free_at from identity.attempt where key = :key")
                .param("key", key)
                .query((row, n) -> row.getObject("free_at", OffsetDateTime.class))
                .optional();
    }

    void forget(byte[] key) {
        db.sql("delete from identity.attempt where key = :key")
                .param("key", key)
                .update();
    }

    /** One of the counted tries was right after all. */
    void giveBack(byte[] key) {
        db.sql("update identity.attempt set tries = greatest(tries - 1, 0), free_at = '-infinity' where key = :key")
                .param("key", key)
                .update();
    }

    void clear(OffsetDateTime before) {
        db.sql("delete from identity.attempt where last_at < :before")
                .param("before", before)
                .update();
    }
}
