package se.fyrvakt.queue;

/** SQL of the queue on {@code :day}: what is to be classified, why, and how early. One statement however many assets. */
final class QueueSql {

    /**
     * Begins each statement: {@code latest} decides of an asset, {@code known} are the assets with it, {@code queued} is the
     * queue. A field that was changed and changed back is no reason: {@code moved} compares its first value with its last.
     */
    static final String QUEUED = """
            with weight as materialized (
                select setting('vikt för verksamhetskritisk', :day) as critical, setting('vikt för samhällsviktig', :day) as societal,
                       setting('vikt för känsliga personuppgifter', :day) as sensitive, setting('vikt för ny', :day) as fresh,
                       setting('vikt för exponerad', :day) as exposed, setting('dagar som en tillgång är ny', :day)::int as days_fresh,
                       setting('dagar före utgång som en klassning ska göras om', :day)::int as days_before),
            operation as materialized (
                select operation, fold_key(operation) = fold_key('stadsgemensam') as is_shared,
                       fold(operation) like '%moln%' or fold(operation) like '%extern%' as is_exposed
                  from (select distinct operation from asset where operation is not null) each),
            latest as materialized (
                select distinct on (c.asset_id) c.* from classification c
                 where c.decided_on <= :day order by c.asset_id, c.decided_on desc),
            informed as (
                select l.carrier_id from carrying l
                  join asset i on i.id = l.carried_id and i.kind = 'informationsmängd' and (i.retired_on is null or i.retired_on > :day)
                  left join latest v on v.asset_id = l.carried_id
                 where (l.valid_from is null or l.valid_from <= :day) and (l.valid_until is null or l.valid_until >= :day)
                 group by l.carrier_id having bool_and(v.id is not null and (v.valid_until is null or v.valid_until >= :day))),
            known as materialized (
                select a.*, v.id as classification_id, v.decided_on, v.valid_until,
                       v.confidentiality, v.integrity, v.availability, v.traceability, n.carrier_id is not null as is_informed,
                       a.owned_by is not null or coalesce(o.is_shared, false) as is_others, coalesce(o.is_exposed, false) as is_exposed
                  from asset a left join latest v on v.asset_id = a.id left join informed n on n.carrier_id = a.id
                  left join operation o on o.operation = a.operation
                 where a.retired_on is null or a.retired_on > :day),
            begun as (
                select l.carrier_id, l.id, l.carried_id,
                       coalesce(l.valid_from, (e.at at time zone 'Europe/Stockholm')::date) as since
                  from carrying l
                  left join history_entry e on l.valid_from is null and e.register = 'beroenden' and e.subject = l.id and e.version = 1
                 where l.valid_until is null or l.valid_until >= :day),
            moved as (
                select k.id, f.field, min((e.at at time zone 'Europe/Stockholm')::date) as since,
                       (array_agg(s.said -> 'before' ->> f.field order by e.id))[1] as was,
                       (array_agg(s.said -> 'after' ->> f.field order by e.id desc))[1] as becomes
                  from known k join history_entry e on e.register = 'tillgangar' and e.subject = k.id and e.version > 1
                  join history_content c on c.entry = e.id
                  cross join lateral (select c.content::jsonb as said offset 0) s
                  join unnest(array['Leverantör', 'Drift', 'Lagrum', 'Personuppgifter']) f(field) on jsonb_exists(s.said -> 'after', f.field)
                 where e.at >= (k.decided_on + 1)::timestamp at time zone 'Europe/Stockholm'
                   and e.at < (:day + 1)::timestamp at time zone 'Europe/Stockholm'
                 group by k.id, f.field),
            reason(asset, what, since, about, detail) as (
                select id, 'NEVER', null::date, null::bigint, null::text from known where decided_on is null and not is_informed
                union all
                select id, 'EXPIRED', valid_until, classification_id, null from known where valid_until < :day and not is_informed
                union all
                select k.id, 'EXPIRING', k.valid_until, k.classification_id, null from known k cross join weight w
                 where k.valid_until >= :day and k.valid_until < :day + w.days_before and not k.is_informed
                union all
                select k.id, 'CARRIES', min(b.since), (array_agg(b.id order by b.since, b.id))[1],
                       (array_agg(i.name order by b.since, b.id))[1] || case when count(*) > 1 then ' och ' || count(*) - 1 || ' till' else '' end
                  from known k join begun b on b.carrier_id = k.id join asset i on i.id = b.carried_id
                 where b.since > k.decided_on and b.since <= :day
                 group by k.id
                union all
                select id, 'CHANGED', min(since), null, string_agg(lower(field), ', ' order by field)
                  from moved where was is distinct from becomes group by id
                union all
                select k.id, 'INCIDENT', min((n.reported_at at time zone 'Europe/Stockholm')::date),
                       (array_agg(n.id order by n.reported_at, n.id))[1], null
                  from known k join incident n on n.asset_id = k.id and n.judgement = 'verksamhetsrelaterad'
                 where n.reported_at >= (k.decided_on + 1)::timestamp at time zone 'Europe/Stockholm'
                   and n.reported_at < (:day + 1)::timestamp at time zone 'Europe/Stockholm'
                 group by k.id),
            why as (
                select asset, array_agg(what order by what) as whats, array_agg(since order by what) as sinces,
                       array_agg(about order by what) as abouts, array_agg(detail order by what) as details
                  from reason group by asset),
            queued as materialized (
                select k.*, y.whats, y.sinces, y.abouts, y.details, y.whats && array['NEVER', 'EXPIRED'] as is_unclassified,
                       coalesce(k.in_use_on > :day, false) as is_planned,
                       case when k.is_critical then w.critical else 0 end as weight_critical,
                       case when k.is_societal then w.societal else 0 end as weight_societal,
                       case when k.personal_data = 'känsliga' then w.sensitive else 0 end as weight_sensitive,
                       case when k.in_use_on between :day - w.days_fresh and :day + w.days_fresh then w.fresh else 0 end as weight_fresh,
                       case when k.is_exposed then w.exposed else 0 end as weight_exposed
                  from known k join why y on y.asset = k.id cross join weight w)
            """;

    /** The earliest first. */
    static final String ORDER = """
            weight_critical + weight_societal + weight_sensitive + weight_fresh + weight_exposed desc, name, id""";

    private QueueSql() {}
}
