package se.fyrvakt.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds assets to interview about, within a transaction of the administration. */
@Repository
class InterviewedAssetRepository {

    /** Of {@code asset a}, as {@code :email} sees it. */
    static final String COLUMNS = """
            a.id as asset, a.asset_id as key, a.name, a.owner_email, a.law, a.personal_data = 'känsliga' as is_sensitive,
            a.owner_email_key = fold_key(:email) as is_own,
            coalesce(a.owned_by, case when fold_key(a.operation) = fold_key('stadsgemensam') then 'staden' end) as classified_by,
            coalesce((select p.first_name || ' ' || p.last_name from person p
                       where p.email_key = a.owner_email_key order by p.id limit 1), a.owner_email, '') as owner
            """;

    private final JdbcClient db;

    InterviewedAssetRepository(JdbcClient db) {
        this.db = db;
    }

    /** @param email of the visitor */
    Optional<InterviewedAsset> find(long id, String email) {
        return db.sql("select " + COLUMNS + " from asset a where a.id = :id")
                .param("id", id)
                .param("email", email)
                .query((found, n) -> asset(found))
                .optional();
    }

    static InterviewedAsset asset(ResultSet found) throws SQLException {
        return new InterviewedAsset(
                found.getLong("asset"),
                found.getString("key"),
                found.getString("name"),
                found.getString("owner_email"),
                found.getString("owner"),
                found.getBoolean("is_own"),
                found.getBoolean("is_sensitive"),
                Objects.requireNonNullElse(found.getString("law"), ""),
                found.getString("classified_by"));
    }
}
