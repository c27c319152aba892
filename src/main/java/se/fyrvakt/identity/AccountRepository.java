package se.fyrvakt.identity;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;

/** The accounts. No policy stands behind these statements, so each that is asked for somebody names the administration. */
@Repository
class AccountRepository {

    private static final String SELECT = """
            select id, administration, email, name, employee_id, password_hash is not null as has_password,
                   blocked_at, blocked_because, signed_in_at, version
              from identity.account
            """;

    private final JdbcClient db;
    private final Clock clock;

    AccountRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    boolean anyExists() {
        return db.sql("select exists (select from identity.account)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> find(int administration, long id) {
        return db.sql(SELECT + "where administration = :administration and id = :id")
                .param("administration", administration)
                .param("id", id)
                .query(AccountRepository::account)
                .optional();
    }

    /** Locks the row until the transaction ends, so that what is decided on it still holds when it is written. */
    Optional<Account> lock(int administration, long id) {
        return db.sql(SELECT + "where administration = :administration and id = :id for update")
                .param("administration", administration)
                .param("id", id)
                .query(AccountRepository::account)
                .optional();
    }

    /** Whoever a one-time link was made for, wherever they belong. */
    Optional<Account> find(long id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(AccountRepository::account)
                .optional();
    }

    Page<Account> search(int administration, String words, int page) {
        var like = "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        var where = "where administration = :administration and fold(name || ' ' || email) like fold(:like)";
        var total = db.sql("select count(*) from identity.account " + where)
                .param("administration", administration)
                .param("like", like)
                .query(Long.class)
                .single();
        var accounts = db.sql(SELECT + where + " order by name, id limit :size offset :offset")
                .param("administration", administration)
                .param("like", like)
                .param("size", Page.SIZE)
                .param("offset", Page.offset(page))
                .query(AccountRepository::account)
                .list();
        return new Page<>(accounts, page, requireNonNull(total));
    }

    /** Empty when the e-mail address is taken, here or in another administration. */
    Optional<Long> add(int administration, String email, String name, @Nullable String employeeId) {
        return db.sql("""
                insert into identity.account (administration, email, name, employee_id, created_at)
                values (:administration, :email, :name, :employee, :now)
                on conflict (fold_key(email)) do nothing
                returning id
                """)
                .param("administration", administration)
                .param("email", email)
                .param("name", name)
                .param("employee", employeeId, Types.VARCHAR)
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .optional();
    }

    /** False when another account has the e-mail address. */
    boolean change(long id, String email, String name, @Nullable String employeeId) {
        return db.sql("""
                update identity.account
                   set email = :email, name = :name, employee_id = :employee, version = version + 1
                 where id = :id
                   and not exists (select from identity.account other
                                    where fold_key(other.email) = fold_key(:email) and other.id <> :id)
                """)
                        .param("id", id)
                        .param("email", email)
                        .param("name", name)
                        .param("employee", employeeId, Types.VARCHAR)
                        .update()
                == 1;
    }

    /** @param because null lifts the block */
    void block(long id, @Nullable String because) {
        db.sql("""
                update identity.account
                   set blocked_at = case when cast(:because as text) is not null then cast(:now as timestamptz) end,
                       blocked_because = :because, version = version + 1
                 where id = :id
                """)
                .param("id", id)
                .param("because", because, Types.VARCHAR)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        var blockedAt = instant(row, "blocked_at");
        return new Account(
                row.getLong("id"),
                row.getInt("administration"),
                row.getString("email"),
                row.getString("name"),
                row.getString("employee_id"),
                row.getBoolean("has_password"),
                blockedAt == null ? null : new Account.Block(blockedAt, row.getString("blocked_because")),
                instant(row, "signed_in_at"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
