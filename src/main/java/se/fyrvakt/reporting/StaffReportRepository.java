package se.fyrvakt.reporting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.triage.Progress;

/** Keeps reports and what is written about them, and finds them, within a transaction of the administration. */
@Repository
class StaffReportRepository {

    private static final int MOST = 500;

    private final JdbcClient db;
    private final Clock clock;

    StaffReportRepository(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The next number of the administration's. Held until the transaction ends: reports at once are numbered one after another. */
    String nextNumber() {
        db.sql("select pg_advisory_xact_lock(hashtext('incident number'), current_administration())")
                .query((found, n) -> true)
                .single();
        var series = NumberSeries.after(latest(), LocalDate.now(clock).getYear());
        return series.number(
                db.sql("""
                select coalesce(max(cast(counted as bigint)), 0) + 1
                  from (select substring(number from length(:prefix) + 1) as counted from incident
                         where starts_with(number, :prefix)) n
                 where counted ~ '^[0-9]{1,9}$'
                """).param("prefix", series.prefix()).query(Long.class).single());
    }

    private String latest() {
        return db.sql("""
                select number from incident where id = coalesce(
                    (select max(id) from incident where source = :source), (select max(id) from incident))
                """)
                .param("source", Reporting.SOURCE)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** False where it was kept before: the same form sent twice. */
    boolean add(long incident, Receipt receipt, ReportFacts facts) {
        return db.sql("""
                insert into staff_report (administration, incident_id, receipt, kind, contact)
                values (current_administration(), :incident, :receipt, nullif(:kind, ''), nullif(:contact, ''))
                on conflict do nothing
                """)
                        .param("incident", incident)
                        .param("receipt", receipt.digest())
                        .param("kind", facts.kind())
                        .param("contact", facts.contact())
                        .update()
                == 1;
    }

    /** Needs no transaction of an administration: it says which one a receipt is from. */
    Optional<Integer> administrationOf(Receipt receipt) {
        return Optional.ofNullable(db.sql("select administration_of_staff_report(:receipt)")
                .param("receipt", receipt.digest())
                .query((found, n) -> (Integer) found.getObject(1))
                .list()
                .getFirst());
    }

    Optional<FollowedReport> find(Receipt receipt) {
        return db.sql("""
                select r.id, r.incident_id, coalesce(r.kind, '') as kind, t.reported_at,
                       incident_progress(t.status, t.judgement, t.handler) as progress
                  from staff_report r join incident t on t.id = r.incident_id
                 where r.receipt = :receipt
                """)
                .param("receipt", receipt.digest())
                .query((found, n) -> new FollowedReport(
                        found.getLong("id"),
                        found.getLong("incident_id"),
                        requireNonNull(found.getString("kind")),
                        requireNonNull(found.getObject("reported_at", OffsetDateTime.class))
                                .toInstant(),
                        Progress.valueOf(found.getString("progress"))))
                .optional();
    }

    /** @param contact empty for somebody who wants to be nobody */
    record Reporter(long report, String contact) {

        String reached() {
            return contact.isEmpty()
                    ? "Anmälaren är anonym. Svar läses med kvittot."
                    : "Anmälaren nås så här: %s. Svar läses också med kvittot.".formatted(contact);
        }

        @Override
        public String toString() {
            return "Reporter";
        }
    }

    /** Of an incident; empty where it did not come by the door. */
    Optional<Reporter> reporter(long incident) {
        return db.sql("select id, coalesce(contact, '') as contact from staff_report where incident_id = :incident")
                .param("incident", incident)
                .query((found, n) -> new Reporter(found.getLong("id"), requireNonNull(found.getString("contact"))))
                .optional();
    }

    /**
     * @param handler null when whoever reported it writes
     * @return false where it was kept before: the same form sent twice
     */
    boolean add(long report, UUID sending, @Nullable String handler, String words) {
        return db.sql("""
                insert into staff_message (administration, report_id, sending, at, handler, words)
                values (current_administration(), :report, :sending, :at, :handler, :words)
                on conflict do nothing
                """)
                        .param("report", report)
                        .param("sending", sending)
                        .param("at", OffsetDateTime.now(clock))
                        .param("handler", handler, java.sql.Types.VARCHAR)
                        .param("words", words)
                        .update()
                == 1;
    }

    /** In the order they were written. */
    List<ReportMessage> messages(long report) {
        return db.sql("""
                select at, coalesce(handler, '') as handler, words from staff_message
                 where report_id = :report order by id limit :most
                """)
                .param("report", report)
                .param("most", MOST)
                .query((found, n) -> new ReportMessage(
                        requireNonNull(found.getObject("at", OffsetDateTime.class))
                                .toInstant(),
                        requireNonNull(found.getString("handler")),
                        requireNonNull(found.getString("words"))))
                .list();
    }
}
