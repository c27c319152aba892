package se.fyrvakt.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored passwords, apart from all else that is known of an account so that they reach no screen by mistake. */
@Repository
class PasswordRepository {

    /** @param hash null before the first password */
    record Stored(long account, @Nullable String hash) {}

    private final JdbcClient db;
    private final Clock clock;

    PasswordRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Stored> of(String email) {
        return db.sql("select id, password_hash from identity.account where fold_key(email) = fold_key(:email)")
                .param("email", email)
                .query((row, n) -> new Stored(row.getLong("id"), row.getString("password_hash")))
                .optional();
    }

    Optional<Stored> of(long account) {
        return db.sql("select id, password_hash from identity.account where id = :id")
                .param("id", account)
                .query((row, n) -> new Stored(row.getLong("id"), row.getString("password_hash")))
                .optional();
    }

    void set(long account, String hash) {
        db.sql("update identity.account set password_hash = :hash where id = :id")
                .param("id", account)
                .param("hash", hash)
                .update();
    }

    /** False when it is no longer the one that was checked. */
    boolean replace(long account, String checked, String hash) {
        return db.sql("update identity.account set password_hash = :hash where id = :id and password_hash = :checked")
                        .param("id", account)
                        .param("checked", checked)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    void signedIn(long account) {
        db.sql("update identity.account set signed_in_at = :now where id = :id")
                .param("id", account)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
