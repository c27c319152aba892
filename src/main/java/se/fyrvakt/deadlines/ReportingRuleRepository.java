package se.fyrvakt.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the rules of an administration, within a transaction of it. */
@Repository
public class ReportingRuleRepository {

    private final JdbcClient db;

    ReportingRuleRepository(JdbcClient db) {
        this.db = db;
    }

    /** Those of all times, a regime's steps by their codes. */
    public List<ReportingRule> all() {
        return db.sql("""
                select regime, step, recipient, portal, starts_by, amount, unit, valid_from, valid_until, law, counted_from, condition
                  from reporting_rule
                 order by regime, step collate "C", valid_from nulls first
                """).query((found, n) -> rule(found)).list();
    }

    private static ReportingRule rule(ResultSet found) throws SQLException {
        return new ReportingRule(
                found.getString("regime"),
                found.getString("step"),
                found.getString("recipient"),
                text(found, "portal"),
                found.getString("starts_by"),
                Anchor.of(text(found, "counted_from")).orElse(null),
                Period.of(text(found, "amount"), found.getString("unit")).orElse(null),
                found.getString("unit"),
                Condition.of(text(found, "condition")).orElse(null),
                day(found, "valid_from"),
                day(found, "valid_until"),
                found.getString("law"));
    }

    private static String text(ResultSet found, String column) throws SQLException {
        return Objects.requireNonNullElse(found.getString(column), "");
    }

    private static @Nullable LocalDate day(ResultSet found, String column) throws SQLException {
        return found.getObject(column, LocalDate.class);
    }
}
