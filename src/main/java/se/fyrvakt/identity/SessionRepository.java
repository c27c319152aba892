package se.fyrvakt.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions, known by the digest of what the browser keeps. */
@Repository
class SessionRepository {

    private final JdbcClient db;
    private final SessionLimits limits;
    private final Clock clock;

    SessionRepository(JdbcClient db, SessionLimits limits, Clock clock) {
        this.db = db;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Begins a session for the account as it was when its password was checked: whoever changes the password or blocks
     * the account meanwhile is waited for, and then there is no session and the answer is empty.
     */
    Optional<Secret> begin(long account, String passwordHash, String browser, String address) {
        var secret = Secret.random();
        var begun = db.sql("""
                insert into identity.session (token_hash, account, created_at, last_seen_at, browser, address)
                select :digest, id, :now, :now, left(:browser, 200), :address
                  from identity.account
                 where id = :account and password_hash = :hash and blocked_at is null
                   for share
                """)
                .param("digest", secret.digest())
                .param("now", OffsetDateTime.now(clock))
                .param("browser", browser)
                .param("address", address)
                .param("account", account)
                .param("hash", passwordHash)
                .update();
        return begun == 1 ? Optional.of(secret) : Optional.empty();
    }

    void seen(Secret secret) {
        db.sql("update identity.session set last_seen_at = :now where token_hash = :digest")
                .param("now", OffsetDateTime.now(clock))
                .param("digest", secret.digest())
                .update();
    }

    void end(Secret secret) {
        db.sql("delete from identity.session where token_hash = :digest")
                .param("digest", secret.digest())
                .update();
    }

    int endAll(long account) {
        return db.sql("delete from identity.session where account = :account")
                .param("account", account)
                .update();
    }

    int endOthers(long account, Secret kept) {
        return db.sql("delete from identity.session where account = :account and token_hash <> :kept")
                .param("account", account)
                .param("kept", kept.digest())
                .update();
    }

    /** Those that still last, the latest seen first. */
    List<Session> of(long account, Secret current) {
        return db.sql("""
                select token_hash, created_at, last_seen_at, browser, address
                  from identity.session
                 where account = :account and last_seen_at > :seenSince and created_at > :begunSince
                 order by last_seen_at desc
                """)
                .param("account", account)
                .param("seenSince", limits.seenSince())
                .param("begunSince", limits.begunSince())
                .query((row, n) -> new Session(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                        row.getString("browser"),
                        row.getString("address"),
                        Arrays.equals(row.getBytes("token_hash"), current.digest())))
                .list();
    }

    /** Rows of sessions that have ended by themselves. */
    void clear() {
        db.sql("delete from identity.session where last_seen_at <= :seenSince or created_at <= :begunSince")
                .param("seenSince", limits.seenSince())
                .param("begunSince", limits.begunSince())
                .update();
    }
}
