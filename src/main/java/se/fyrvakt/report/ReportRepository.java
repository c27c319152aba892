package se.fyrvakt.report;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the reports themselves, within a transaction of the administration. */
@Repository
class ReportRepository {

    private static final String REPORTS = """
            select id, version, year, edition, day, case_number, addressee, handler, proposals, most_important,
                   decided_on, adopted_at, adopted_by, computed_at, digest
              from report
            """;

    private final JdbcClient db;

    ReportRepository(JdbcClient db) {
        this.db = db;
    }

    /** The latest year first, and of each year the latest edition. */
    List<Report> all() {
        return db.sql(REPORTS + "order by year desc, edition desc")
                .query(ReportRepository::report)
                .list();
    }

    Optional<Report> find(long id) {
        return db.sql(REPORTS + "where id = :id")
                .param("id", id)
                .query(ReportRepository::report)
                .optional();
    }

    /** So that nobody else changes it until the transaction ends. */
    Optional<Report> lock(long id) {
        return db.sql(REPORTS + "where id = :id for update")
                .param("id", id)
                .query(ReportRepository::report)
                .optional();
    }

    /** The one last adopted of the latest year before the day's. */
    Optional<Report> adoptedBefore(LocalDate day) {
        return db.sql(REPORTS
                        + "where adopted_at is not null and year < :year order by year desc, edition desc limit 1")
                .param("year", day.getYear())
                .query(ReportRepository::report)
                .optional();
    }

    private static Report report(ResultSet found, int n) throws SQLException {
        return new Report(
                found.getLong("id"),
                found.getInt("version"),
                found.getInt("year"),
                found.getInt("edition"),
                found.getObject("day", LocalDate.class),
                new ReportHead(
                        found.getString("case_number"),
                        found.getString("addressee"),
                        found.getString("handler"),
                        SectionRepository.lines(found.getString("proposals"))),
                List.of((Long[]) found.getArray("most_important").getArray()),
                adoption(found));
    }

    private static Report.@Nullable Adoption adoption(ResultSet found) throws SQLException {
        var at = found.getObject("adopted_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Report.Adoption(
                        requireNonNull(found.getObject("decided_on", LocalDate.class)),
                        at.toInstant(),
                        requireNonNull(found.getString("adopted_by")),
                        found.getObject("computed_at", OffsetDateTime.class).toInstant(),
                        requireNonNull(found.getBytes("digest")));
    }

    /** @return its number; empty where the year has a draft already */
    Optional<Long> add(LocalDate day) {
        return db.sql("""
                insert into report (administration, year, edition, day)
                select current_administration(), :year, coalesce(max(edition), 0) + 1, :day
                  from report where year = :year
                on conflict do nothing
                returning id
                """)
                .param("year", day.getYear())
                .param("day", day)
                .query(Long.class)
                .optional();
    }

    /** The next edition of an adopted one, with all that was written into it; empty where the year has a draft already. */
    Optional<Long> addEdition(Report of) {
        var added = add(of.day());
        added.ifPresent(id -> copy(of.id(), id));
        return added;
    }

    private void copy(long from, long to) {
        for (var sql : List.of("""
                update report r set case_number = o.case_number, addressee = o.addressee, handler = o.handler,
                       proposals = o.proposals, most_important = o.most_important
                  from report o where o.id = :from and r.id = :to
                """, """
                insert into report_section (administration, report, chapter, version, text, explanation, explained_by,
                                            judgement, judgement_reason, judged_by)
                select administration, :to, chapter, 1, text, explanation, explained_by, judgement, judgement_reason, judged_by
                  from report_section where report = :from
                """, """
                insert into report_remark (administration, report, figure, remark)
                select administration, :to, figure, remark from report_remark where report = :from
                """)) {
            db.sql(sql).param("from", from).param("to", to).update();
        }
    }

    void remove(long id) {
        db.sql("delete from report where id = :id").param("id", id).update();
    }

    void change(Report report, LocalDate day, ReportHead head, List<Long> mostImportant) {
        db.sql("""
                update report set version = version + 1, day = :day, case_number = :caseNumber, addressee = :addressee,
                       handler = :handler, proposals = :proposals, most_important = :mostImportant
                 where id = :id
                """)
                .param("day", day)
                .param("caseNumber", head.caseNumber())
                .param("addressee", head.addressee())
                .param("handler", head.handler())
                .param("proposals", String.join("\n", head.proposals()))
                .param("mostImportant", mostImportant.toArray(Long[]::new))
                .param("id", report.id())
                .update();
    }

    void adopt(long id, LocalDate decidedOn, Instant at, String by, Instant computedAt, byte[] digest) {
        db.sql("""
                update report set decided_on = :decidedOn, adopted_at = cast(:at as timestamptz), adopted_by = :by,
                       computed_at = cast(:computedAt as timestamptz), digest = :digest
                 where id = :id
                """)
                .param("decidedOn", decidedOn)
                .param("at", at.toString())
                .param("by", by)
                .param("computedAt", computedAt.toString())
                .param("digest", digest)
                .param("id", id)
                .update();
    }
}
