package se.fyrvakt.access;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;

/** Finds access that deviates, within a transaction of the administration. */
@Repository
class FindingRepository {

    private static final String FOUND = """
            select r.id, a.asset_id as asset_code, a.name as asset, coalesce(r.account, '') as account, coalesce(r.folder, '') as folder,
                   coalesce(r.entitlement, '') as entitlement, coalesce(p.first_name || ' ' || p.last_name, '') as person,
                   coalesce(u.name, '') as unit, p.employed_until, r.last_used_on, r.extracted_on, f.findings, count(*) over () as total
              from (select id, max(person_id) as person_id, array_agg(finding order by finding) as findings
                      from access_findings(:day) group by id) f
              join access_row r on r.id = f.id join asset a on a.id = r.asset_id
              left join person p on p.id = f.person_id left join unit u on u.id = p.unit_id
             where (:finding = '' or :finding = any(f.findings)) and (:asset = '' or a.key = fold_key(:asset))
               and (cast(:row as bigint) is null or r.id = :row)
             order by a.name, person, r.account, r.id limit :limit offset :offset
            """;

    private final JdbcClient db;

    FindingRepository(JdbcClient db) {
        this.db = db;
    }

    /** How many rows there are for each reason, in the order of the reasons; none where there are none. */
    Map<Finding, Long> counts(LocalDate day) {
        var counts = new EnumMap<Finding, Long>(Finding.class);
        db.sql("select finding, count(*) as number from access_findings(:day) group by finding")
                .param("day", day)
                .query(found -> {
                    counts.put(finding(found.getString("finding")), found.getLong("number"));
                });
        return counts;
    }

    /** By system and person. */
    Page<FoundAccess> page(FindingFilter filter, LocalDate day) {
        var total = new long[1];
        var rows = asked(filter.finding(), filter.asset(), null, day, Page.SIZE, Page.offset(filter.page()))
                .query((found, n) -> {
                    total[0] = found.getLong("total");
                    return row(found);
                })
                .list();
        return new Page<>(rows, filter.page(), total[0]);
    }

    Optional<FoundAccess> find(long row, LocalDate day) {
        return asked("", "", row, day, 1, 0).query((found, n) -> row(found)).optional();
    }

    /** What systems access has been taken out of, by name: their codes and names. */
    List<Map.Entry<String, String>> assets() {
        return db.sql("""
                select asset_id, name from asset a where exists (select from access_row r where r.asset_id = a.id) order by name, id
                """)
                .query((found, n) ->
                        Map.entry(requireNonNull(found.getString("asset_id")), requireNonNull(found.getString("name"))))
                .list();
    }

    private JdbcClient.StatementSpec asked(
            String finding, String asset, @Nullable Long row, LocalDate day, int limit, long offset) {
        return db.sql(FOUND)
                .param("finding", finding)
                .param("asset", asset)
                .param("row", row, Types.BIGINT)
                .param("day", day)
                .param("limit", limit)
                .param("offset", offset);
    }

    private static FoundAccess row(ResultSet found) throws SQLException {
        return new FoundAccess(
                found.getLong("id"),
                text(found, "asset_code"),
                text(found, "asset"),
                text(found, "account"),
                text(found, "folder"),
                text(found, "entitlement"),
                text(found, "person"),
                text(found, "unit"),
                found.getObject("employed_until", LocalDate.class),
                found.getObject("last_used_on", LocalDate.class),
                requireNonNull(found.getObject("extracted_on", LocalDate.class)),
                findings(found));
    }

    private static List<Finding> findings(ResultSet found) throws SQLException {
        var words = (String[]) found.getArray("findings").getArray();
        return Arrays.stream(words).map(FindingRepository::finding).sorted().toList();
    }

    private static Finding finding(@Nullable String word) {
        return Finding.of(requireNonNull(word)).orElseThrow();
    }

    private static String text(ResultSet found, String column) throws SQLException {
        return requireNonNull(found.getString(column));
    }
}
