package se.fyrvakt.queue;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.queue.Queued.Similar;
import se.fyrvakt.queue.Queued.Weight;

/** Reads the queue, within a transaction of the administration. */
@Repository
class QueueRepository {

    private static final String PAGE = QueueSql.QUEUED + """
            , page as (
                select q.*, count(*) over () as total,
                       row_number() over (order by %1$s) as place
                  from queued q
                 where (:whose = '' or q.is_others = (:whose = 'andras')) and (:reason = '' or :reason = any(q.whats))
                 order by %1$s limit :limit offset :offset)
            select p.*, e.last_day, s.similar_id, s.similar, s.levels,
                   coalesce((select n.first_name || ' ' || n.last_name from person n where n.email_key = p.owner_email_key
                              order by n.id limit 1), p.owner_email, '') as owner
              from page p
              left join lateral (select max(e.last_day) as last_day from classification_exception e
                                  where e.asset_id = p.id and e.decided_on <= :day and e.last_day >= :day) e on true
              left join lateral (
                  select a.id as similar_id, a.asset_id || ' ' || a.name as similar,
                         concat_ws(' ', 'K' || v.confidentiality, 'R' || v.integrity, 'T' || v.availability, 'S' || v.traceability) as levels
                    from latest v join asset a on a.id = v.asset_id
                   where p.is_unclassified and a.id <> p.id and a.kind = p.kind and (v.valid_until is null or v.valid_until >= :day)
                     and (a.supplier = p.supplier or a.object_code = p.object_code)
                   order by (a.supplier is not distinct from p.supplier)::int + (a.object_code is not distinct from p.object_code)::int
                            + (a.personal_data is not distinct from p.personal_data)::int desc, v.decided_on desc, a.name, a.id
                   limit 1) s on true
             order by p.place
            """.formatted(QueueSql.ORDER);

    private final JdbcClient db;

    QueueRepository(JdbcClient db) {
        this.db = db;
    }

    Page<Queued> page(QueueFilter filter, LocalDate day) {
        var totals = new long[1];
        var rows = db.sql(PAGE)
                .param("day", day)
                .param("whose", filter.whose())
                .param("reason", filter.reason() == null ? "" : filter.reason().name())
                .param("limit", Page.SIZE)
                .param("offset", Page.offset(filter.page()))
                .query((found, n) -> {
                    totals[0] = found.getLong("total");
                    return queued(found);
                })
                .list();
        return new Page<>(rows, filter.page(), totals[0]);
    }

    private static Queued queued(ResultSet found) throws SQLException {
        return new Queued(
                found.getLong("id"),
                found.getString("asset_id"),
                found.getString("name"),
                found.getString("owner"),
                found.getBoolean("is_others"),
                Objects.requireNonNullElse(found.getString("owned_by"), ""),
                found.getBoolean("is_planned"),
                found.getBoolean("is_unclassified"),
                found.getObject("last_day", LocalDate.class),
                reasons(found),
                weights(found),
                similar(found));
    }

    private static List<Because> reasons(ResultSet found) throws SQLException {
        var whats = (String[]) found.getArray("whats").getArray();
        var sinces = (Date[]) found.getArray("sinces").getArray();
        return IntStream.range(0, whats.length)
                .mapToObj(i ->
                        new Because(Because.Kind.valueOf(whats[i]), sinces[i] == null ? null : sinces[i].toLocalDate()))
                .toList();
    }

    private static List<Weight> weights(ResultSet found) throws SQLException {
        var weights = new ArrayList<Weight>();
        weights.add(new Weight("verksamhetskritisk", found.getInt("weight_critical")));
        weights.add(new Weight("samhällsviktig", found.getInt("weight_societal")));
        weights.add(new Weight("känsliga personuppgifter", found.getInt("weight_sensitive")));
        weights.add(new Weight("ny", found.getInt("weight_fresh")));
        weights.add(new Weight("exponerad", found.getInt("weight_exposed")));
        return weights.stream().filter(weight -> weight.points() > 0).toList();
    }

    private static @Nullable Similar similar(ResultSet found) throws SQLException {
        var name = found.getString("similar");
        return name == null ? null : new Similar(found.getLong("similar_id"), name, found.getString("levels"));
    }

    /**
     * What could be classified in one interview.
     *
     * @param what it has in common, the supplier or the information
     */
    record Group(String what, boolean isSupplier, long number, List<String> some) {}

    /** The largest first: those with the same supplier, and those that carry the same information; ours only. */
    List<Group> groups(LocalDate day) {
        return db.sql(QueueSql.QUEUED + """
                , shared as (
                    select supplier as what, true as is_supplier, asset_id, name from queued where supplier is not null and not is_others
                    union all
                    select i.name, false, q.asset_id, q.name from queued q join carrying l on l.carrier_id = q.id
                      join asset i on i.id = l.carried_id and i.kind = 'informationsmängd' where not q.is_others)
                select what, is_supplier, count(*) as number, (array_agg(asset_id || ' ' || name order by name))[1\\:5] as some
                  from shared group by what, is_supplier having count(*) > 1
                 order by count(*) desc, what limit 10
                """)
                .param("day", day)
                .query((found, n) -> new Group(
                        found.getString("what"),
                        found.getBoolean("is_supplier"),
                        found.getLong("number"),
                        Stream.of((String[]) found.getArray("some").getArray()).toList()))
                .list();
    }

    /** Others' assets in the queue, by whom they are asked of; at most 500. */
    List<Queued> others(LocalDate day) {
        return db.sql(PAGE)
                .param("day", day)
                .param("whose", "andras")
                .param("reason", "")
                .param("limit", 500)
                .param("offset", 0)
                .query((found, n) -> queued(found))
                .list();
    }
}
