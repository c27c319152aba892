package se.fyrvakt.access;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Found once for the counts and for the page: the row of counts is there though the page is empty. */
    private static final String FOUND = """
            with findings as materialized (select * from access_findings(:day)),
            counted as (
                select array_agg(c.finding) as words, array_agg(c.number) as numbers, (select count(distinct id) from findings) as deviating
                  from (select finding, count(*) as number from findings group by finding) c),
            found as materialized (
                select id, max(person_id) as person_id, array_agg(finding order by finding) as findings from findings group by id
                having :finding = '' or :finding = any(array_agg(finding))),
            shown as (
                select f.id, f.person_id, f.findings, a.asset_id as asset_code, a.name as asset, r.account, r.folder, r.entitlement,
                       r.last_used_on, r.extracted_on, count(*) over () as total, row_number() over (order by a.name, r.account, r.id) as place
                  from found f join access_row r on r.id = f.id join asset a on a.id = r.asset_id
                 where :asset = '' or a.key = fold_key(:asset)
                 order by place limit :limit offset :offset)
            select c.words, c.numbers, c.deviating, s.*, p.first_name || ' ' || p.last_name as person, u.name as unit, p.employed_until
              from counted c left join shown s on true left join person p on p.id = s.person_id left join unit u on u.id = p.unit_id
             order by s.place
            """;

    private static final String ONE = """
            select r.*, a.asset_id as asset_code, a.name as asset, p.first_name || ' ' || p.last_name as person, u.name as unit, p.employed_until, f.findings
              from (select id, max(person_id) as person_id, array_agg(finding order by finding) as findings
                      from access_findings(:day) where id = :row group by id) f
              join access_row r on r.id = f.id join asset a on a.id = r.asset_id
              left join person p on p.id = f.person_id left join unit u on u.id = p.unit_id
            """;

    private final JdbcClient db;

    FindingRepository(JdbcClient db) {
        this.db = db;
    }

    /**
     * What deviates.
     *
     * @param page of those chosen, by system and account
     * @param deviating how many rows there are, chosen or not
     * @param counts how many rows there are for each reason; a reason without rows is not among them
     */
    record Found(Page<FoundAccess> page, long deviating, Map<Finding, Long> counts) {}

    Found found(FindingFilter filter, LocalDate day) {
        return db.sql(FOUND)
                .param("finding", filter.finding())
                .param("asset", filter.asset())
                .param("day", day)
                .param("limit", Page.SIZE)
                .param("offset", Page.offset(filter.page()))
                .query(found -> {
                    return found(filter, found);
                });
    }

    private static Found found(FindingFilter filter, ResultSet found) throws SQLException {
        var counts = new EnumMap<Finding, Long>(Finding.class);
        var rows = new ArrayList<FoundAccess>();
        long total = 0;
        long deviating = 0;
        while (found.next()) {
            deviating = found.getLong("deviating");
            count(found, counts);
            if (found.getLong("id") != 0) {
                total = found.getLong("total");
                rows.add(row(found));
            }
        }
        return new Found(new Page<>(rows, filter.page(), total), deviating, counts);
    }

    private static void count(ResultSet found, Map<Finding, Long> counts) throws SQLException {
        if (counts.isEmpty() && found.getArray("words") != null) {
            var words = (String[]) found.getArray("words").getArray();
            var numbers = (Long[]) found.getArray("numbers").getArray();
            for (int n = 0; n < words.length; n++) {
                counts.put(finding(words[n]), numbers[n]);
            }
        }
    }

    Optional<FoundAccess> find(long row, LocalDate day) {
        return db.sql(ONE)
                .param("row", row)
                .param("day", day)
                .query((found, n) -> row(found))
                .optional();
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
        return requireNonNullElse(found.getString(column), "");
    }
}
