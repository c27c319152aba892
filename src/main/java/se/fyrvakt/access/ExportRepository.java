package se.fyrvakt.access;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares exports with those before them, within a transaction of the administration. */
@Repository
class ExportRepository {

    private final JdbcClient db;

    ExportRepository(JdbcClient db) {
        this.db = db;
    }

    /** The latest of each source until the day, by system and source. */
    List<ExportChange> latest(LocalDate day) {
        return db.sql("""
                with latest as materialized (
                    select distinct on (asset_id, source) asset_id, source, extracted_on, before
                      from (select x.*, lag(x.extracted_on) over (partition by x.asset_id, x.source order by x.extracted_on) as before
                              from access_export x where x.extracted_on <= :day) e
                     order by asset_id, source, extracted_on desc),
                places as (
                    select l.asset_id, l.source, r.account_key, r.folder_key,
                           array_agg(r.entitlement_key order by r.entitlement_key) filter (where r.extracted_on = l.extracted_on) as now,
                           array_agg(r.entitlement_key order by r.entitlement_key) filter (where r.extracted_on = l.before) as was
                      from latest l join access_row r on r.asset_id = l.asset_id and r.source = l.source and r.extracted_on in (l.extracted_on, l.before)
                     group by 1, 2, 3, 4)
                select a.asset_id as code, a.name, l.source, l.extracted_on, l.before, count(p.now) as held,
                       count(*) filter (where l.before is not null and p.was is null) as added,
                       count(*) filter (where p.now is null) as gone,
                       count(*) filter (where p.now <> p.was) as changed
                  from latest l join asset a on a.id = l.asset_id
                  join places p on p.asset_id = l.asset_id and p.source = l.source
                 group by a.asset_id, a.name, l.source, l.extracted_on, l.before order by a.name, l.source, l.extracted_on limit 1000
                """)
                .param("day", day)
                .query((found, n) -> new ExportChange(
                        requireNonNull(found.getString("code")),
                        requireNonNull(found.getString("name")),
                        requireNonNull(found.getString("source")),
                        requireNonNull(found.getObject("extracted_on", LocalDate.class)),
                        found.getObject("before", LocalDate.class),
                        found.getLong("held"),
                        found.getLong("added"),
                        found.getLong("gone"),
                        found.getLong("changed")))
                .list();
    }
}
