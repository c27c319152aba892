package se.fyrvakt.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is planned and done: measures, internal control and the activities of the year. */
@Repository
class PlanFactsRepository {

    private final JdbcClient db;

    PlanFactsRepository(JdbcClient db) {
        this.db = db;
    }

    List<RegisterFacts.Measure> measures(LocalDate day) {
        return db.sql("""
                select t.*, %s as decider, %s as doer from measure t order by t.due_on nulls last, length(t.number), t.number
                """.formatted(Called.by("t.decided_by"), Called.by("t.responsible")))
                .param("day", day)
                .query(PlanFactsRepository::measure)
                .list();
    }

    private static RegisterFacts.Measure measure(ResultSet found, int n) throws SQLException {
        return new RegisterFacts.Measure(
                found.getLong("id"),
                Cells.text(found, "number"),
                Cells.text(found, "text"),
                found.getString("source"),
                found.getString("reference"),
                found.getString("priority"),
                found.getString("decision"),
                Cells.day(found, "decided_on"),
                found.getString("decider"),
                found.getString("decision_reason"),
                found.getString("case_number"),
                found.getString("doer"),
                Cells.day(found, "due_on"),
                found.getString("status"),
                Cells.day(found, "done_on"),
                found.getString("secrecy"));
    }

    /** Of the coming years. */
    List<RegisterFacts.Control> controls(LocalDate day) {
        return db.sql("""
                select t.year, t.process, t.control, t.frequency, %s as responsible, t.result, t.secrecy
                  from control_activity t where t.year > extract(year from cast(:day as date))
                 order by t.year, t.process, t.control
                """.formatted(Called.by("t.responsible")))
                .param("day", day)
                .query((found, n) -> new RegisterFacts.Control(
                        found.getInt("year"),
                        Cells.text(found, "process"),
                        Cells.text(found, "control"),
                        found.getString("frequency"),
                        found.getString("responsible"),
                        found.getString("result"),
                        found.getString("secrecy")))
                .list();
    }

    List<RegisterFacts.Done> activities(LocalDate day) {
        return db.sql("""
                select text, wheel, last_done_on from activity
                 where last_done_on between cast(date_trunc('year', cast(:day as date)) as date) and :day
                 order by last_done_on, text
                """)
                .param("day", day)
                .query((found, n) -> new RegisterFacts.Done(
                        Cells.text(found, "text"),
                        Cells.text(found, "wheel"),
                        Objects.requireNonNull(Cells.day(found, "last_done_on"))))
                .list();
    }
}
