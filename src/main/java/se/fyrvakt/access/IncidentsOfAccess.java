package se.fyrvakt.access;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.access.FindingPage.Told;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.SeenRows;

/** What incidents are about which access, from one export to the next. Within a transaction of the administration. */
@Component
class IncidentsOfAccess {

    static final String INCIDENTS = "incidenter";

    private final SeenRows seen;
    private final JdbcClient db;

    IncidentsOfAccess(SeenRows seen, JdbcClient db) {
        this.seen = seen;
        this.db = db;
    }

    private record About(long id, String number) {}

    /** Those about the entitlement of a row, in whichever export it was seen, that the visitor sees; by number. */
    List<Told> about(long row, Visitor visitor) {
        var all = db.sql("""
                select i.id, i.number
                  from access_row r join access_row o on o.asset_id = r.asset_id and o.held_key = r.held_key
                  join incident i on i.access_row = o.id::text
                 where r.id = :row order by i.number limit 20
                """)
                .param("row", row)
                .query((found, n) -> new About(found.getLong("id"), requireNonNull(found.getString("number"))))
                .list();
        var read = seen.of(INCIDENTS, all.stream().map(About::id).toList(), visitor);
        return all.stream()
                .filter(each -> read.contains(each.id()))
                .map(each -> new Told(each.number(), "/" + INCIDENTS + "/~" + each.id()))
                .toList();
    }

    /** The row that holds on a day what another row held; empty where the latest export lacks it, or the row is gone. */
    Optional<Long> held(long row, LocalDate day) {
        return db.sql("""
                select h.id from access_row o join access_held(:day) h on h.asset_id = o.asset_id and h.held_key = o.held_key
                 where o.id = :row order by h.id limit 1
                """).param("row", row).param("day", day).query(Long.class).optional();
    }
}
