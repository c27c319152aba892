package se.fyrvakt.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Visitor;

/** Reads the queue, within a transaction of the administration. */
@Repository
class QueueRepository {

    private static final String PAGE = QueueSql.QUEUED + """
            , placed as (
                select q.*, row_number() over (order by %s) as place from queued q),
            page as (
                select p.*, count(*) over () as total from placed p
                 where (:whose = '' or p.is_others = (:whose = 'andras')) and (:reason = '' or :reason = any(p.whats))
                   and (:unit = '' or p.unit_id in (
                        with recursive under(id) as (
                            select id from unit where key = fold_key(:unit)
                            union
                            select u.id from unit u join under on u.above_id = under.id)
                        select id from under))
                   and (:object = '' or fold_key(p.object_code) = fold_key(:object))
                 order by p.place limit :limit offset :offset),
            classified as materialized (
                select * from known where decided_on is not null and (valid_until is null or valid_until >= :day))
            select p.*, e.last_day, s.similar_id, s.similar, s.levels, p.id in (select owned_assets(:keys)) as is_own,
                   coalesce((select n.first_name || ' ' || n.last_name from person n where n.email_key = answers_for_asset(p.owner_email_key, p.object_code) collate "C"
                              order by n.id limit 1), p.owner_email, answers_for_asset(null, p.object_code), '') as owner
              from page p
              left join lateral (select max(e.last_day) as last_day from classification_exception e
                                  where e.asset_id = p.id and e.decided_on <= :day and e.last_day >= :day) e on true
              left join lateral (
                  select a.id as similar_id, a.asset_id || ' ' || a.name as similar,
                         concat_ws(' ', 'K' || a.confidentiality, 'R' || a.integrity, 'T' || a.availability, 'S' || a.traceability) as levels
                    from classified a
                   where p.is_unclassified and a.id <> p.id and a.kind = p.kind
                     and (a.supplier = p.supplier or a.object_code = p.object_code
                          or a.unit_id = p.unit_id and a.personal_data is not distinct from p.personal_data)
                   order by coalesce(a.supplier = p.supplier, false)::int + coalesce(a.object_code = p.object_code, false)::int
                            + coalesce(a.unit_id = p.unit_id, false)::int
                            + (a.personal_data is not distinct from p.personal_data)::int desc, a.decided_on desc, a.name, a.id
                   limit 1) s on true
             order by p.place
            """.formatted(QueueSql.ORDER);

    private final JdbcClient db;

    QueueRepository(JdbcClient db) {
        this.db = db;
    }

    Page<Queued> page(QueueFilter filter, LocalDate day, Visitor visitor) {
        var totals = new long[1];
        var rows = db.sql(PAGE)
                .param("day", day)
                .param("whose", filter.whose())
                .param("reason", filter.reason() == null ? "" : filter.reason().name())
                .param("unit", filter.unit())
                .param("object", filter.object())
                .param("keys", visitor.called())
                .param("limit", Page.SIZE)
                .param("offset", Page.offset(filter.page()))
                .query((found, n) -> {
                    totals[0] = found.getLong("total");
                    return QueuedRow.read(found);
                })
                .list();
        return new Page<>(rows, filter.page(), totals[0]);
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

    /**
     * What is asked of somebody else.
     *
     * @param owner empty where only the operation tells that it is others'
     */
    record Asked(long id, String owner, String label) {}

    /** So many are asked for at most, in all. */
    static final int MOST_ASKED = 2_000;

    /** Others' assets in the queue, the most important first; one more than are asked for, if there are more. */
    List<Asked> others(LocalDate day) {
        return db.sql(QueueSql.QUEUED + """
                select id, coalesce(owned_by, '') as owner, asset_id || ' ' || name as label from queued
                 where is_others order by %s limit :limit
                """.formatted(QueueSql.ORDER))
                .param("day", day)
                .param("limit", MOST_ASKED + 1)
                .query((found, n) -> new Asked(found.getLong("id"), found.getString("owner"), found.getString("label")))
                .list();
    }
}
