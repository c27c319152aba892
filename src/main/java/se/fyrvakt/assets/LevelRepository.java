package se.fyrvakt.assets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the levels of assets, within a transaction of an administration. */
@Repository
class LevelRepository {

    private final JdbcClient db;

    LevelRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param level null when it has been decided but no longer counts, and nothing carried has any
     * @param source the number of the asset it comes from
     * @param called that asset's id and name
     * @param decided the asset's own classification says, whether it counts or not; null for nothing
     */
    record Level(
            Aspect aspect,
            @Nullable Integer level,
            long source,
            @Nullable String called,
            @Nullable Integer decided) {}

    /** Only the aspects there is a level of. */
    List<Level> of(long asset, LocalDate day) {
        return db.sql(AssetLevels.OF_ONE)
                .param("asset", asset)
                .param("day", day)
                .query((found, n) -> level(found))
                .list();
    }

    private static Level level(ResultSet found) throws SQLException {
        return new Level(
                Aspect.valueOf(found.getString("aspect")),
                found.getObject("level", Integer.class),
                found.getLong("source"),
                found.getString("called"),
                found.getObject("decided", Integer.class));
    }

    /** The scale's names as of the day, by level. */
    Map<Integer, String> names(LocalDate day) {
        return db
                .sql("""
                        select level, name from consequence_level
                         where valid_from <= :day and (valid_until is null or valid_until >= :day)
                        """)
                .param("day", day)
                .query((found, n) -> Map.entry(found.getInt("level"), found.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }
}
