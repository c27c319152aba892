package se.fyrvakt.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what makes an incident significant, within a transaction of the administration. */
@Repository
public class CriterionRepository {

    private final JdbcClient db;

    CriterionRepository(JdbcClient db) {
        this.db = db;
    }

    /** Those in force on the day; none before there were any. */
    public List<Criterion> on(LocalDate day) {
        return db.sql("""
                select code, sector, criterion, measure, operator, threshold, unit
                  from significance_criterion
                 where (valid_from is null or valid_from <= :day) and (valid_until is null or valid_until >= :day)
                 order by sector <> 'alla', sector, id
                """)
                .param("day", day)
                .query((found, n) -> new Criterion(
                        found.getString("code"),
                        found.getString("sector"),
                        found.getString("criterion"),
                        found.getString("measure"),
                        found.getString("operator"),
                        found.getString("threshold"),
                        Objects.requireNonNullElse(found.getString("unit"), "")))
                .list();
    }
}
