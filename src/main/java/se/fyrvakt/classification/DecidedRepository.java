package se.fyrvakt.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.classification.Decided.Received;

/** Finds the classifications of an asset, within a transaction of the administration. */
@Repository
class DecidedRepository {

    private static final String OF_ASSET = "select c.id, c.version, " + KnownRepository.COLUMNS + """
            , c.received_from, c.local_use, c.local_use_attested_on, c.decided_on < max(c.decided_on) over () as is_superseded
              from classification c where c.asset_id = :asset and c.decided_on <= :day order by c.decided_on desc limit 20
            """;

    private final JdbcClient db;

    DecidedRepository(JdbcClient db) {
        this.db = db;
    }

    /** Those decided by the day, the latest first. */
    List<Decided> of(long asset, LocalDate day) {
        return db.sql(OF_ASSET)
                .param("asset", asset)
                .param("day", day)
                .query((found, n) -> decided(found))
                .list();
    }

    /** The one in force on the day, if it was received. */
    Optional<Decided> received(long asset, LocalDate day) {
        return of(asset, day).stream().filter(each -> each.isReceived(day)).findFirst();
    }

    private static Decided decided(ResultSet found) throws SQLException {
        return new Decided(
                found.getLong("id"),
                found.getInt("version"),
                KnownRepository.known(found),
                found.getBoolean("is_superseded"),
                received(found));
    }

    private static @Nullable Received received(ResultSet found) throws SQLException {
        var from = found.getString("received_from");
        return from == null
                ? null
                : new Received(
                        from,
                        Objects.requireNonNullElse(found.getString("local_use"), ""),
                        found.getObject("local_use_attested_on", LocalDate.class));
    }
}
