package se.fyrvakt.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.kernel.Role;

/** Reads the rows that the report tells of. Which rows a figure counts, the figure itself says. */
@Repository
class RegisterFactsRepository {

    private final JdbcClient db;
    private final FigureRepository figures;
    private final AuditFactsRepository audits;
    private final PlanFactsRepository plans;

    RegisterFactsRepository(
            JdbcClient db, FigureRepository figures, AuditFactsRepository audits, PlanFactsRepository plans) {
        this.db = db;
        this.figures = figures;
        this.audits = audits;
        this.plans = plans;
    }

    /** As of the day, within a transaction of the administration. */
    RegisterFacts on(LocalDate day) {
        var measures = plans.measures(day);
        return new RegisterFacts(
                incidents(day),
                documents(day),
                audits.all(),
                audits.recommendations(day, measures),
                measures,
                plans.controls(day),
                plans.activities(day),
                courses(),
                signer(day));
    }

    /** The business-related ones of the day's year. */
    List<RegisterFacts.Incident> incidents(LocalDate day) {
        return db.sql("""
                select t.id, t.number, cast(t.reported_at at time zone 'Europe/Stockholm' as date) as reported, t.headline, t.kind,
                       t.cause, t.actions, t.report_text, t.status, t.secrecy
                  from incident t where t.id in (%s) order by t.reported_at, t.number
                """.formatted(figures.rows("incidenter.verksamhetsrelaterade")))
                .param("day", day)
                .query(RegisterFactsRepository::incident)
                .list();
    }

    private static RegisterFacts.Incident incident(ResultSet found, int n) throws SQLException {
        return new RegisterFacts.Incident(
                found.getLong("id"),
                Cells.text(found, "number"),
                Objects.requireNonNull(Cells.day(found, "reported")),
                Cells.text(found, "headline"),
                found.getString("kind"),
                found.getString("cause"),
                found.getString("actions"),
                found.getString("report_text"),
                found.getString("status"),
                found.getString("secrecy"));
    }

    private List<RegisterFacts.Governing> documents(LocalDate day) {
        return db.sql("""
                select t.title, t.kind, t.decided_on, t.valid_from, t.review_on
                  from document t where t.id in (%s) order by t.title
                """.formatted(figures.rows("styrdokument.gallande")))
                .param("day", day)
                .query((found, n) -> new RegisterFacts.Governing(
                        Cells.text(found, "title"),
                        found.getString("kind"),
                        Cells.day(found, "decided_on"),
                        Objects.requireNonNull(Cells.day(found, "valid_from")),
                        Cells.day(found, "review_on")))
                .list();
    }

    private List<RegisterFacts.Course> courses() {
        return db.sql(
                        "select code, name, coalesce(is_mandatory, false) as m, coalesce(is_certified, false) as c from course order by not coalesce(is_mandatory, false), code")
                .query((found, n) -> new RegisterFacts.Course(
                        Cells.text(found, "code"),
                        Cells.text(found, "name"),
                        found.getBoolean("m"),
                        found.getBoolean("c")))
                .list();
    }

    /** The coordinator on the day, the whole administration's before a part's. */
    private RegisterFacts.@Nullable Signer signer(LocalDate day) {
        return db.sql("""
                select %s as name, r.title from role r join role_title n on n.key = r.title_key and n.role = :role
                  join unit u on u.id = r.unit_id
                 where coalesce(r.held_from <= :day, true) and coalesce(r.held_until >= :day, true)
                 order by u.kind <> 'förvaltning', r.held_from desc nulls last, r.id limit 1
                """.formatted(Called.by("r.email")))
                .param("day", day)
                .param("role", Role.COORDINATOR.label())
                .query((found, n) -> new RegisterFacts.Signer(Cells.text(found, "name"), Cells.text(found, "title")))
                .optional()
                .orElse(null);
    }
}
