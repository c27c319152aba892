package se.fyrvakt.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Visitor;

/** Finds assets to interview about, within a transaction of the administration. */
@Repository
class InterviewedAssetRepository {

    /** Of {@code asset a}, as whoever is called one of {@code :keys} sees it. */
    static final String COLUMNS = """
            a.id as asset, a.asset_id as key, a.name, a.owner_email, a.law, a.personal_data = 'känsliga' as is_sensitive,
            a.id in (select owned_assets(:keys)) as is_own,
            coalesce(a.owned_by, case when fold_key(a.operation) = fold_key('stadsgemensam') then 'staden' end) as classified_by,
            coalesce((select p.first_name || ' ' || p.last_name from person p
                       where p.email_key = answers_for_asset(a.owner_email_key, a.object_code) collate "C" order by p.id limit 1),
                     a.owner_email, answers_for_asset(null, a.object_code), '') as owner
            """;

    private final JdbcClient db;

    InterviewedAssetRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<InterviewedAsset> find(long id, Visitor visitor) {
        return db.sql("select " + COLUMNS + " from asset a where a.id = :id")
                .param("id", id)
                .param("keys", visitor.called())
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
