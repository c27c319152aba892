package se.fyrvakt.identity;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.fyrvakt.kernel.Grant;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;

/** Who a session belongs to and what they may do today: two statements, at every request. */
@Repository
class VisitorRepository {

    /** @param seenAt as stored, up to a minute behind */
    record Visit(Visitor visitor, OffsetDateTime seenAt) {}

    private record Holder(
            long account,
            int administration,
            String administrationName,
            String name,
            String email,
            @Nullable String employeeId,
            OffsetDateTime seenAt) {}

    /** A role held somewhere, or one of the keys. */
    private record Held(
            @Nullable Role role,
            @Nullable Long unit,
            @Nullable String key) {}

    private final JdbcClient db;
    private final SessionLimits limits;
    private final Clock clock;
    private final String held;

    VisitorRepository(JdbcClient db, SessionLimits limits, Clock clock, List<KeySource> keys, List<RoleSource> roles) {
        this.db = db;
        this.limits = limits;
        this.clock = clock;
        this.held = keys.stream()
                        .map(source -> "\nunion select key from (" + source.sql() + ") as source")
                        .collect(joining("", "with called(key) as materialized (select fold_key(:email)", ")\n"))
                + roles.stream()
                        .map(source ->
                                "select role, unit, null as key from (" + source.sql() + ") as source\nunion all\n")
                        .collect(joining())
                + "select null, null, key from called";
    }

    /** Empty when the session is unknown or has ended, or its account is blocked. */
    @Transactional(readOnly = true)
    public Optional<Visit> visit(Secret secret) {
        return holder(secret).map(holder -> new Visit(visitor(holder), holder.seenAt()));
    }

    /** The visitor that an account of the administration is; empty where there is none, or it is blocked. */
    @Transactional(readOnly = true)
    public Optional<Visitor> ofAccount(int administration, long account) {
        return db.sql("""
                select a.id, a.administration, d.name as administration_name, a.name, a.email, a.employee_id,
                       a.created_at as last_seen_at, set_config('fyrvakt.administration', a.administration::text, true)
                  from identity.account a join administration d on d.id = a.administration
                 where a.administration = :administration and a.id = :account and a.blocked_at is null
                """)
                .param("administration", administration)
                .param("account", account)
                .query(VisitorRepository::holder)
                .optional()
                .map(this::visitor);
    }

    Map<String, Long> addresses(int administration) {
        var accounts = new HashMap<String, Long>();
        db.sql(
                        "select fold_key(email) as key, id from identity.account where administration = :administration and blocked_at is null")
                .param("administration", administration)
                .query(row -> {
                    accounts.put(row.getString("key"), row.getLong("id"));
                });
        return accounts;
    }

    private static Holder holder(ResultSet row, int n) throws SQLException {
        return new Holder(
                row.getLong("id"),
                row.getInt("administration"),
                row.getString("administration_name"),
                row.getString("name"),
                row.getString("email"),
                row.getString("employee_id"),
                row.getObject("last_seen_at", OffsetDateTime.class));
    }

    /** Also enters the administration, so that the roles are read under its policies. */
    private Optional<Holder> holder(Secret secret) {
        return db.sql("""
                select a.id, a.administration, d.name as administration_name, a.name, a.email, a.employee_id, s.last_seen_at,
                       set_config('fyrvakt.administration', a.administration::text, true)
                  from identity.session s
                  join identity.account a on a.id = s.account
                  join administration d on d.id = a.administration
                 where s.token_hash = :digest
                   and s.last_seen_at > :seenSince and s.created_at > :begunSince and a.blocked_at is null
                """)
                .param("digest", secret.digest())
                .param("seenSince", limits.seenSince())
                .param("begunSince", limits.begunSince())
                .query(VisitorRepository::holder)
                .optional();
    }

    private Visitor visitor(Holder holder) {
        var held = held(holder.email(), holder.employeeId());
        return new Visitor(
                holder.account(),
                holder.administration(),
                holder.administrationName(),
                holder.name(),
                holder.email(),
                held.stream().map(Held::key).filter(Objects::nonNull).collect(Collectors.toSet()),
                grants(held));
    }

    /** In the transaction of the account's administration. */
    List<Grant> grants(String email, @Nullable String employeeId) {
        return grants(held(email, employeeId));
    }

    private List<Held> held(String email, @Nullable String employeeId) {
        return db.sql(held)
                .param("email", email)
                .param("employee", employeeId, Types.VARCHAR)
                .param("day", LocalDate.now(clock.withZone(Swedish.STOCKHOLM)))
                .query((row, n) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return new Held(
                role == null ? null : Role.valueOf(role), row.getObject("unit", Long.class), row.getString("key"));
    }

    private static List<Grant> grants(List<Held> held) {
        return Arrays.stream(Role.values())
                .filter(role -> held.stream().anyMatch(one -> one.role() == role))
                .map(role -> grant(role, held))
                .toList();
    }

    /** A role held somewhere and everywhere is held everywhere. */
    private static Grant grant(Role role, List<Held> held) {
        var units = new HashSet<Long>();
        for (var one : held) {
            if (one.role() == role) {
                if (one.unit() == null) {
                    return Grant.everywhere(role);
                }
                units.add(one.unit());
            }
        }
        return new Grant(role, units);
    }
}
