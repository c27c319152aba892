package se.fyrvakt.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds incidents, within a transaction of the administration. Whether somebody may see them is asked elsewhere. */
@Repository
class NotifiedIncidentRepository {

    private final JdbcClient db;

    NotifiedIncidentRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<NotifiedIncident> find(long id) {
        return db.sql("""
                select i.*, a.name as asset_name,
                       concat_ws(', ', case when i.hits_confidentiality then 'konfidentialitet' end,
                                       case when i.hits_integrity then 'riktighet' end,
                                       case when i.hits_availability then 'tillgänglighet' end) as hits
                  from incident i left join asset a on a.id = i.asset_id
                 where i.id = :id
                """).param("id", id).query((found, n) -> incident(found)).optional();
    }

    private static NotifiedIncident incident(ResultSet found) throws SQLException {
        var reported = Objects.requireNonNull(instant(found, "reported_at"));
        var known = instant(found, "known_at");
        return new NotifiedIncident(
                found.getLong("id"),
                found.getInt("version"),
                found.getString("number"),
                found.getString("headline"),
                instant(found, "occurred_at"),
                instant(found, "ended_at"),
                reported,
                Objects.requireNonNullElse(known, reported),
                known != null,
                instant(found, "significant_at"),
                found.getBoolean("is_personal_data"),
                found.getBoolean("is_crime"),
                text(found, "asset_name"),
                text(found, "supplier"),
                found.getString("hits"),
                text(found, "description"),
                text(found, "cause"),
                text(found, "actions"),
                text(found, "lesson"));
    }

    static String text(ResultSet found, String column) throws SQLException {
        return Objects.requireNonNullElse(found.getString(column), "");
    }

    static @Nullable Instant instant(ResultSet found, String column) throws SQLException {
        var moment = found.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
