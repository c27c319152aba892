package se.fyrvakt.acknowledgement;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Placed;

/** Finds who is to read what, within a transaction of the administration. */
@Repository
class AcknowledgementRepository {

    private static final String PLACED = """
            from expected_readings(:day) e join person p on p.id = e.person_id
             where (:everywhere or p.unit_id = any(:units))""";

    private static final String UNREAD = PLACED + " and e.document_id = :document and e.read_on is null";

    private final JdbcClient db;

    AcknowledgementRepository(JdbcClient db) {
        this.db = db;
    }

    /** What is to be read by whoever has the address, the unread first; an employment more is no document more. */
    List<ToRead> own(String email, LocalDate day) {
        return db.sql("""
                select d.id, d.title, d.valid_from, d.kind, d.link, min(e.due_on) as due_on,
                       case when bool_and(e.read_on is not null) then max(e.read_on) end as read_on
                  from expected_readings(:day) e join person p on p.id = e.person_id join document d on d.id = e.document_id
                 where p.email_key = fold_key(:email) collate "C"
                 group by d.administration, d.id
                 order by bool_and(e.read_on is not null), min(e.due_on), d.title, d.id
                """)
                .param("day", day)
                .param("email", email)
                .query((found, n) -> toRead(found))
                .list();
    }

    private static ToRead toRead(ResultSet found) throws SQLException {
        var kind = found.getString("kind");
        return new ToRead(
                found.getLong("id"),
                requireNonNull(found.getString("title")),
                day(found, "valid_from"),
                kind == null ? "" : kind,
                found.getString("link"),
                day(found, "due_on"),
                found.getObject("read_on", LocalDate.class));
    }

    /** The employments of whoever has the address by which the document is not read. */
    List<String> ownUnread(long document, String email, LocalDate day) {
        return db.sql("""
                select p.employee_id from expected_readings(:day) e join person p on p.id = e.person_id
                 where e.document_id = :document and e.read_on is null and p.email_key = fold_key(:email) collate "C"
                """)
                .param("day", day)
                .param("document", document)
                .param("email", email)
                .query((found, n) -> requireNonNull(found.getString("employee_id")))
                .list();
    }

    /** Of every document, how many of those in the units have read it. */
    List<Coverage> coverage(Placed placed, LocalDate day) {
        return coverage(null, placed, day);
    }

    Optional<Coverage> coverage(long document, Placed placed, LocalDate day) {
        return coverage(Long.valueOf(document), placed, day).stream().findFirst();
    }

    private List<Coverage> coverage(@Nullable Long document, Placed placed, LocalDate day) {
        return asking("""
                select d.id, d.title, d.valid_from, k.expected, k.has_read
                  from (select e.document_id, count(*) as expected, count(e.read_on) as has_read %s
                           and (cast(:document as bigint) is null or e.document_id = :document) group by e.document_id) k
                  join document d on d.id = k.document_id
                 order by d.title, d.id
                """.formatted(PLACED), placed, day)
                .param("document", document)
                .query((found, n) -> new Coverage(
                        found.getLong("id"),
                        requireNonNull(found.getString("title")),
                        day(found, "valid_from"),
                        found.getLong("expected"),
                        found.getLong("has_read")))
                .list();
    }

    Page<Reader> unread(long document, Placed placed, LocalDate day, int number) {
        var total = asking("select count(*) as n " + UNREAD, placed, day)
                .param("document", document)
                .query((found, n) -> found.getLong("n"))
                .single();
        var readers = asking("""
                select p.id, p.employee_id, concat_ws(' ', p.first_name, p.last_name) as name, e.due_on,
                       coalesce((select u.name from unit u where u.id = p.unit_id), '') as unit %s
                 order by unit, p.last_name, p.first_name, p.id limit :limit offset :offset
                """.formatted(UNREAD), placed, day)
                .param("document", document)
                .param("limit", Page.SIZE)
                .param("offset", Page.offset(number))
                .query((found, n) -> reader(found))
                .list();
        return new Page<>(readers, number, total);
    }

    private static Reader reader(ResultSet found) throws SQLException {
        return new Reader(
                found.getLong("id"),
                requireNonNull(found.getString("employee_id")),
                requireNonNull(found.getString("name")),
                requireNonNull(found.getString("unit")),
                day(found, "due_on"));
    }

    /** @param chosen their numbers; null for all who have not read it */
    List<String> unread(long document, Placed placed, LocalDate day, @Nullable List<Long> chosen) {
        return asking(
                        "select p.employee_id %s and (:all or p.id = any(:chosen)) order by p.id".formatted(UNREAD),
                        placed,
                        day)
                .param("document", document)
                .param("all", chosen == null)
                .param("chosen", chosen == null ? new Long[0] : chosen.toArray(Long[]::new))
                .query((found, n) -> requireNonNull(found.getString("employee_id")))
                .list();
    }

    private JdbcClient.StatementSpec asking(String sql, Placed placed, LocalDate day) {
        return db.sql(sql)
                .param("day", day)
                .param("everywhere", placed.everywhere())
                .param("units", placed.array());
    }

    /** Until the transaction ends nobody else writes who has read it. */
    void hold(long document) {
        db.sql("select id from document where id = :id for no key update")
                .param("id", document)
                .query(Long.class)
                .optional();
    }

    private static LocalDate day(ResultSet found, String column) throws SQLException {
        return requireNonNull(found.getObject(column, LocalDate.class));
    }
}
