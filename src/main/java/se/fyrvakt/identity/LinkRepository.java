package se.fyrvakt.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that open something once. */
@Repository
class LinkRepository {

    enum Kind {
        /** Opens an empty installation; a new one is made at every start. */
        FIRST(Duration.ofDays(7)),
        INVITATION(Duration.ofDays(7)),
        RESET(Duration.ofDays(1));

        private final Duration lasts;

        Kind(Duration lasts) {
            this.lasts = lasts;
        }
    }

    private final JdbcClient db;
    private final Clock clock;

    LinkRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** An earlier link for the same account, or an earlier first one, stops working. */
    Secret make(Kind kind, @Nullable Long account) {
        withdraw(account);
        var secret = Secret.random();
        var now = OffsetDateTime.now(clock);
        db.sql("""
                insert into identity.link (token_hash, kind, account, created_at, expires_at)
                values (:digest, :kind, :account, :now, :expires)
                """)
                .param("digest", secret.digest())
                .param("kind", kind.name())
                .param("account", account, java.sql.Types.BIGINT)
                .param("now", now)
                .param("expires", now.plus(kind.lasts))
                .update();
        return secret;
    }

    void withdraw(@Nullable Long account) {
        db.sql("delete from identity.link where account is not distinct from :account and used_at is null")
                .param("account", account, java.sql.Types.BIGINT)
                .update();
    }

    boolean opensFirst(Secret secret) {
        return db.sql("""
                select exists (select from identity.link
                                where token_hash = :digest and kind = 'FIRST' and used_at is null and expires_at > :now)
                """)
                .param("digest", secret.digest())
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** The account that an unused link of an account that is not blocked opens. */
    Optional<Long> opens(Secret secret) {
        return db.sql("""
                select l.account
                  from identity.link l
                  join identity.account a on a.id = l.account
                 where l.token_hash = :digest and l.used_at is null and l.expires_at > :now and a.blocked_at is null
                """)
                .param("digest", secret.digest())
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .optional();
    }

    /** True for one caller only, however many ask at once. */
    boolean use(Secret secret) {
        return db.sql("""
                update identity.link set used_at = :now
                 where token_hash = :digest and used_at is null and expires_at > :now
                """)
                        .param("digest", secret.digest())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }
}
