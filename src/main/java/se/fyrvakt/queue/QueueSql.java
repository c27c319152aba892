package se.fyrvakt.queue;

/** SQL of the queue on {@code :day}: what is to be classified, why, and how early. One statement however many assets. */
final class QueueSql {

    /** Begins each statement: {@code latest} decides of an asset, {@code queued} is the queue. */
    static final String QUEUED = """
            with weight as materialized (
                select setting('vikt för verksamhetskritisk', :day) as critical, setting('vikt för samhällsviktig', :day) as societal,
                       setting('vikt för känsliga personuppgifter', :day) as sensitive, setting('vikt för ny', :day) as fresh,
                       setting('vikt för exponerad', :day) as exposed, setting('dagar som en tillgång är ny', :day)::int as days_fresh,
                       setting('dagar före utgång som en klassning ska göras om', :day)::int as days_before),
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
                select a.*, v.decided_on, v.valid_until, n.carrier_id is not null as is_informed,
                       a.owned_by is not null or coalesce(fold_key(a.operation) = fold_key('stadsgemensam'), false) as is_others
                  from asset a left join latest v on v.asset_id = a.id left join informed n on n.carrier_id = a.id
                 where a.retired_on is null or a.retired_on > :day),
            reason(asset, what, since) as (
                select id, 'NEVER', null::date from known where decided_on is null and not is_informed
                union all
                select id, 'EXPIRED', valid_until from known where valid_until < :day and not is_informed
                union all
                select k.id, 'EXPIRING', k.valid_until from known k cross join weight w
                 where k.valid_until >= :day and k.valid_until < :day + w.days_before and not k.is_informed
                union all
                select k.id, 'CARRIES', min(l.valid_from) from known k join carrying l on l.carrier_id = k.id
                 where l.valid_from > k.decided_on and l.valid_from <= :day and (l.valid_until is null or l.valid_until >= :day)
                 group by k.id
                union all
                select k.id, 'CHANGED', min((e.at at time zone 'Europe/Stockholm')::date) from known k
                  join history_entry e on e.register = 'tillgangar' and e.subject = k.id and e.version > 1
                  join history_content c on c.entry = e.id
                 where e.at >= (k.decided_on + 1)::timestamp at time zone 'Europe/Stockholm'
                   and e.at < (:day + 1)::timestamp at time zone 'Europe/Stockholm'
                   and jsonb_exists_any(c.content::jsonb -> 'after', array['Leverantör', 'Drift', 'Lagrum', 'Personuppgifter'])
                 group by k.id
                union all
                select k.id, 'INCIDENT', min((n.reported_at at time zone 'Europe/Stockholm')::date) from known k
                  join incident n on n.asset_id = k.id and n.judgement = 'verksamhetsrelaterad'
                 where n.reported_at >= (k.decided_on + 1)::timestamp at time zone 'Europe/Stockholm'
                   and n.reported_at < (:day + 1)::timestamp at time zone 'Europe/Stockholm'
                 group by k.id),
            why as (
                select asset, array_agg(what order by what) as whats, array_agg(since order by what) as sinces
                  from reason group by asset),
            queued as materialized (
                select k.*, y.whats, y.sinces, y.whats && array['NEVER', 'EXPIRED'] as is_unclassified,
                       coalesce(k.in_use_on > :day, false) as is_planned,
                       case when k.is_critical then w.critical else 0 end as weight_critical,
                       case when k.is_societal then w.societal else 0 end as weight_societal,
                       case when k.personal_data = 'känsliga' then w.sensitive else 0 end as weight_sensitive,
                       case when k.in_use_on between :day - w.days_fresh and :day + w.days_fresh then w.fresh else 0 end as weight_fresh,
                       case when fold(k.operation) like '%moln%' or fold(k.operation) like '%extern%' then w.exposed else 0 end as weight_exposed
                  from known k join why y on y.asset = k.id cross join weight w)
            """;

    /** The earliest first. */
    static final String ORDER = """
            weight_critical + weight_societal + weight_sensitive + weight_fresh + weight_exposed desc, name, id""";

    private QueueSql() {}
}
