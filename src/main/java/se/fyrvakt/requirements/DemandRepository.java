package se.fyrvakt.requirements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.assets.Aspect;

/** Finds what the levels of an asset demand and how it is met, within a transaction of an administration. */
@Repository
class DemandRepository {

    private final JdbcClient db;

    DemandRepository(JdbcClient db) {
        this.db = db;
    }

    /** In order of aspect and code. */
    List<Demand> of(long asset, LocalDate day) {
        return db.sql("""
                        select r.id, r.code, r.lowest_level, r.text, r.procurement_text, r.reference, d.level, d.place,
                               k.id as assessment, k.version, k.result, k.motive, k.evidence, k.responsible, k.assessed_on,
                               m.id as measure, m.number, m.status
                          from (%s) d
                          join requirement r on r.id = d.requirement_id
                          left join (%s) k on k.requirement_id = r.id
                          left join measure m on m.id = k.measure_id
                         order by d.place, r.code, r.id
                        """.formatted(Demands.OF_ONE, Demands.LATEST_OF_ONE))
                .param("asset", asset)
                .param("day", day)
                .query((found, n) -> demand(found))
                .list();
    }

    private static Demand demand(ResultSet found) throws SQLException {
        return new Demand(requirement(found), found.getInt("level"), assessment(found));
    }

    static Requirement requirement(ResultSet found) throws SQLException {
        return new Requirement(
                found.getLong("id"),
                found.getString("code"),
                Aspect.values()[found.getInt("place")],
                found.getInt("lowest_level"),
                found.getString("text"),
                found.getString("procurement_text"),
                found.getString("reference"));
    }

    private static @Nullable Assessment assessment(ResultSet found) throws SQLException {
        return found.getObject("assessment") == null
                ? null
                : new Assessment(
                        found.getLong("assessment"),
                        found.getInt("version"),
                        Result.of(found.getString("result")),
                        found.getString("motive"),
                        found.getString("evidence"),
                        found.getString("responsible"),
                        found.getObject("assessed_on", LocalDate.class),
                        remedy(found));
    }

    private static Assessment.@Nullable Remedy remedy(ResultSet found) throws SQLException {
        return found.getObject("measure") == null
                ? null
                : new Assessment.Remedy(found.getLong("measure"), found.getString("number"), found.getString("status"));
    }

    /**
     * Keeps others from making measures of the same gaps meanwhile, until the transaction ends.
     *
     * @return those among the assessments that still have no measure
     */
    List<Long> unattended(List<Long> assessments) {
        return db.sql("""
                        select id from requirement_assessment
                         where id = any(:assessments) and measure_id is null order by id for update
                        """)
                .param("assessments", assessments.toArray(Long[]::new))
                .query((found, n) -> found.getLong("id"))
                .list();
    }
}
