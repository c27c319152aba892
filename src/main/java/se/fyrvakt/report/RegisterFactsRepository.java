package se.fyrvakt.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.kernel.Role;

/** Reads the rows that the report tells of. Which rows a figure counts, the figure itself says. */
@Repository
class RegisterFactsRepository {

    private final JdbcClient db;
    private final FigureRepository figures;

    RegisterFactsRepository(JdbcClient db, FigureRepository figures) {
        this.db = db;
        this.figures = figures;
    }

    /** As of the day, within a transaction of the administration. */
    RegisterFacts on(LocalDate day) {
        var measures = measures(day);
        return new RegisterFacts(
                incidents(day),
                documents(day),
                audits(),
                recommendations(day, measures),
                measures,
                controls(day),
                activities(day),
                courses(),
                signer(day));
    }

    /** The business-related ones of the day's year. */
    List<RegisterFacts.Incident> incidents(LocalDate day) {
        return list(
                """
                select t.id, t.number, cast(t.reported_at at time zone 'Europe/Stockholm' as date) as reported, t.headline, t.kind,
                       t.cause, t.actions, t.report_text, t.status, t.secrecy
                  from incident t where t.id in (%s) order by t.reported_at, t.number
                """.formatted(figures.rows("incidenter.verksamhetsrelaterade")),
                day,
                RegisterFactsRepository::incident);
    }

    private static RegisterFacts.Incident incident(ResultSet found, int n) throws SQLException {
        return new RegisterFacts.Incident(
                found.getLong("id"),
                text(found, "number"),
                Objects.requireNonNull(day(found, "reported")),
                text(found, "headline"),
                found.getString("kind"),
                found.getString("cause"),
                found.getString("actions"),
                found.getString("report_text"),
                found.getString("status"),
                found.getString("secrecy"));
    }

    private List<RegisterFacts.Governing> documents(LocalDate day) {
        return list(
                """
                select t.title, t.kind, t.decided_on, t.valid_from, t.review_on
                  from document t where t.id in (%s) order by t.title
                """.formatted(figures.rows("styrdokument.gallande")),
                day,
                (found, n) -> new RegisterFacts.Governing(
                        text(found, "title"),
                        found.getString("kind"),
                        day(found, "decided_on"),
                        Objects.requireNonNull(day(found, "valid_from")),
                        day(found, "review_on")));
    }

    private List<RegisterFacts.Audit> audits() {
        return list(
                "select audit_id, name, kind, done_on, followed_on, status from audit order by done_on nulls last, audit_id",
                null,
                (found, n) -> new RegisterFacts.Audit(
                        text(found, "audit_id"),
                        text(found, "name"),
                        found.getString("kind"),
                        day(found, "done_on"),
                        day(found, "followed_on"),
                        found.getString("status")));
    }

    private List<RegisterFacts.Recommended> recommendations(LocalDate day, List<RegisterFacts.Measure> measures) {
        return list(
                """
                select a.audit_id, t.number, t.text, coalesce(t.is_material, false) as material, t.id in (%s) as open,
                       t.status, %s as responsible, t.done_on, t.secrecy
                  from recommendation t join audit a on a.id = t.audit_id
                 order by a.done_on nulls last, a.audit_id, length(t.number), t.number
                """.formatted(figures.rows("rekommendationer.{revision}.oppna"), name("t.responsible")),
                day,
                (found, n) -> recommended(found, measures));
    }

    private static RegisterFacts.Recommended recommended(ResultSet found, List<RegisterFacts.Measure> measures)
            throws SQLException {
        var audit = text(found, "audit_id");
        var number = text(found, "number");
        return new RegisterFacts.Recommended(
                audit,
                number,
                text(found, "text"),
                found.getBoolean("material"),
                found.getBoolean("open"),
                found.getString("status"),
                found.getString("responsible"),
                day(found, "done_on"),
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

    private List<RegisterFacts.Measure> measures(LocalDate day) {
        return list("""
                select t.*, %s as decider, %s as doer from measure t order by t.due_on nulls last, length(t.number), t.number
                """.formatted(name("t.decided_by"), name("t.responsible")), day, RegisterFactsRepository::measure);
    }

    private static RegisterFacts.Measure measure(ResultSet found, int n) throws SQLException {
        return new RegisterFacts.Measure(
                found.getLong("id"),
                text(found, "number"),
                text(found, "text"),
                found.getString("source"),
                found.getString("reference"),
                found.getString("priority"),
                found.getString("decision"),
                day(found, "decided_on"),
                found.getString("decider"),
                found.getString("decision_reason"),
                found.getString("case_number"),
                found.getString("doer"),
                day(found, "due_on"),
                found.getString("status"),
                day(found, "done_on"),
                found.getString("secrecy"));
    }

    /** Of the coming years. */
    private List<RegisterFacts.Control> controls(LocalDate day) {
        return list(
                """
                select t.year, t.process, t.control, t.frequency, %s as responsible, t.result, t.secrecy
                  from control_activity t where t.year > extract(year from cast(:day as date))
                 order by t.year, t.process, t.control
                """.formatted(name("t.responsible")),
                day,
                (found, n) -> new RegisterFacts.Control(
                        found.getInt("year"),
                        text(found, "process"),
                        text(found, "control"),
                        found.getString("frequency"),
                        found.getString("responsible"),
                        found.getString("result"),
                        found.getString("secrecy")));
    }

    private List<RegisterFacts.Done> activities(LocalDate day) {
        return list(
                """
                select text, wheel, last_done_on from activity
                 where last_done_on between cast(date_trunc('year', cast(:day as date)) as date) and :day
                 order by last_done_on, text
                """,
                day,
                (found, n) -> new RegisterFacts.Done(
                        text(found, "text"), text(found, "wheel"), Objects.requireNonNull(day(found, "last_done_on"))));
    }

    private List<RegisterFacts.Course> courses() {
        return list(
                "select code, name, coalesce(is_mandatory, false) as m, coalesce(is_certified, false) as c from course order by not coalesce(is_mandatory, false), code",
                null,
                (found, n) -> new RegisterFacts.Course(
                        text(found, "code"), text(found, "name"), found.getBoolean("m"), found.getBoolean("c")));
    }

    /** The coordinator on the day, the whole administration's before a part's. */
    private RegisterFacts.@Nullable Signer signer(LocalDate day) {
        return db.sql("""
                select %s as name, r.title from role r join role_title n on n.key = r.title_key and n.role = :role
                  join unit u on u.id = r.unit_id
                 where coalesce(r.held_from <= :day, true) and coalesce(r.held_until >= :day, true)
                 order by u.kind <> 'förvaltning', r.held_from desc nulls last, r.id limit 1
                """.formatted(name("r.email")))
                .param("day", day)
                .param("role", Role.COORDINATOR.label())
                .query((found, n) -> new RegisterFacts.Signer(text(found, "name"), text(found, "title")))
                .optional()
                .orElse(null);
    }

    /** SQL of what to call whoever has the address on the day; an address nobody has, or a role, as it stands. */
    private static String name(String email) {
        return """
                coalesce((select concat_ws(' ', p.first_name, p.last_name) from person p
                           where p.email_key = fold_key(%1$s) collate "C"
                           order by not (coalesce(p.employed_from <= :day, true) and coalesce(p.employed_until >= :day, true)),
                                    p.employed_from desc nulls last, p.id limit 1), %1$s)""".formatted(email);
    }

    private <T> List<T> list(String sql, @Nullable LocalDate day, RowMapper<T> mapper) {
        var statement = db.sql(sql);
        return (day == null ? statement : statement.param("day", day))
                .query(mapper)
                .list();
    }

    private static String text(ResultSet found, String column) throws SQLException {
        return Objects.requireNonNullElse(found.getString(column), "");
    }

    private static @Nullable LocalDate day(ResultSet found, String column) throws SQLException {
        return found.getObject(column, LocalDate.class);
    }
}
