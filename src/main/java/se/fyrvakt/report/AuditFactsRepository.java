package se.fyrvakt.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.figures.FigureRepository;

/** Reads the audits that the report tells of, with what they recommend and what is done about it. */
@Repository
class AuditFactsRepository {

    private final JdbcClient db;
    private final FigureRepository figures;

    AuditFactsRepository(JdbcClient db, FigureRepository figures) {
        this.db = db;
        this.figures = figures;
    }

    List<RegisterFacts.Audit> all() {
        return db.sql(
                        "select audit_id, name, kind, done_on, followed_on, status from audit order by done_on nulls last, audit_id")
                .query((found, n) -> new RegisterFacts.Audit(
                        Cells.text(found, "audit_id"),
                        Cells.text(found, "name"),
                        found.getString("kind"),
                        Cells.day(found, "done_on"),
                        Cells.day(found, "followed_on"),
                        found.getString("status")))
                .list();
    }

    /** @param measures of which each gets those that are about it */
    List<RegisterFacts.Recommended> recommendations(LocalDate day, List<RegisterFacts.Measure> measures) {
        return db.sql("""
                select a.audit_id, t.number, t.text, coalesce(t.is_material, false) as material, t.id in (%s) as open,
                       t.status, %s as responsible, t.done_on, t.secrecy
                  from recommendation t join audit a on a.id = t.audit_id
                 order by a.done_on nulls last, a.audit_id, length(t.number), t.number
                """.formatted(figures.rows("rekommendationer.{revision}.oppna"), Called.by("t.responsible")))
                .param("day", day)
                .query((found, n) -> recommended(found, measures))
                .list();
    }

    private static RegisterFacts.Recommended recommended(ResultSet found, List<RegisterFacts.Measure> measures)
            throws SQLException {
        var audit = Cells.text(found, "audit_id");
        var number = Cells.text(found, "number");
        return new RegisterFacts.Recommended(
                audit,
                number,
                Cells.text(found, "text"),
                found.getBoolean("material"),
                found.getBoolean("open"),
                found.getString("status"),
                found.getString("responsible"),
                Cells.day(found, "done_on"),
                measures.stream()
                        .filter(measure -> isAbout(measure, audit, number))
                        .toList(),
                found.getString("secrecy"));
    }

    /** A measure of an audit names it, alone or with the recommendation's number after it. */
    private static boolean isAbout(RegisterFacts.Measure measure, String audit, String number) {
        var reference = measure.reference();
        return "revision".equalsIgnoreCase(measure.source())
                && reference != null
                && (reference.equalsIgnoreCase(audit + " " + number)
                        || reference.equalsIgnoreCase(audit + ":" + number)
                        || reference.equalsIgnoreCase(audit + "/" + number)
                        || reference.equalsIgnoreCase(audit + "-" + number));
    }
}
