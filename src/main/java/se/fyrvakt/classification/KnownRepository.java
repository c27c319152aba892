package se.fyrvakt.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.classification.Interview.State;
import se.fyrvakt.kernel.Visitor;

/** Finds what has been decided, within a transaction of the administration. */
@Repository
class KnownRepository {

    /** Of {@code classification c}. */
    static final String COLUMNS = """
            c.decided_on, c.valid_until, c.confidentiality, c.integrity, c.availability, c.traceability, c.case_number, c.method
            """;

    private final JdbcClient db;

    KnownRepository(JdbcClient db) {
        this.db = db;
    }

    Optional<KnownClassification> find(long classification) {
        return db.sql("select " + COLUMNS + " from classification c where c.id = :id")
                .param("id", classification)
                .query((found, n) -> known(found))
                .optional();
    }

    /** The latest decided by the day, valid or not. */
    Optional<KnownClassification> latest(long asset, LocalDate day) {
        return db.sql(
                        "select " + COLUMNS
                                + " from classification c where c.asset_id = :asset and c.decided_on <= :day order by c.decided_on desc limit 1")
                .param("asset", asset)
                .param("day", day)
                .query((found, n) -> known(found))
                .optional();
    }

    /**
     * An asset and how it stands with its classification.
     *
     * @param known null where it has never been classified
     * @param openState of the interview that is going on; null for none
     * @param exceptionUntil the last day it may be unclassified; null for no exception that is valid
     */
    record Standing(
            InterviewedAsset asset,
            boolean isPlanned,
            @Nullable KnownClassification known,
            @Nullable Long open,
            @Nullable State openState,
            @Nullable LocalDate exceptionUntil) {}

    /** Of all assets that the visitor answers for and that are not retired, in the order of their names. */
    List<Standing> ownedBy(Visitor visitor, LocalDate day) {
        return db.sql("""
                select %s, coalesce(a.in_use_on > :day, false) as is_planned, i.id as open, i.state as open_state,
                       e.last_day, %s
                  from asset a
                  left join lateral (select * from classification c where c.asset_id = a.id and c.decided_on <= :day
                                      order by c.decided_on desc limit 1) c on true
                  left join interview i on i.asset_id = a.id and i.state in ('DRAFT', 'REVIEW')
                  left join lateral (select max(last_day) as last_day from classification_exception e
                                      where e.asset_id = a.id and e.decided_on <= :day and e.last_day >= :day) e on true
                 where a.id in (select owned_assets(:keys)) and (a.retired_on is null or a.retired_on > :day)
                 order by a.name, a.id
                """.formatted(InterviewedAssetRepository.COLUMNS, COLUMNS))
                .param("keys", visitor.called())
                .param("day", day)
                .query((found, n) -> standing(found))
                .list();
    }

    private static Standing standing(ResultSet found) throws SQLException {
        var state = found.getString("open_state");
        return new Standing(
                InterviewedAssetRepository.asset(found),
                found.getBoolean("is_planned"),
                found.getObject("decided_on") == null ? null : known(found),
                found.getObject("open", Long.class),
                state == null ? null : State.valueOf(state),
                found.getObject("last_day", LocalDate.class));
    }

    static KnownClassification known(ResultSet found) throws SQLException {
        var levels = new EnumMap<Aspect, Integer>(Aspect.class);
        for (var aspect : Aspect.values()) {
            var level = found.getObject(aspect.name().toLowerCase(Locale.ROOT), Integer.class);
            if (level != null) {
                levels.put(aspect, level);
            }
        }
        return new KnownClassification(
                found.getObject("decided_on", LocalDate.class),
                found.getObject("valid_until", LocalDate.class),
                levels,
                found.getString("case_number"),
                found.getString("method"));
    }
}
