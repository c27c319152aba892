package se.fyrvakt.assets;

/**
 * SQL of the levels that assets have on {@code :day}: for each aspect the highest of what they carry, however far down, and
 * of their own classification. That one gives way once all information they carry is classified. Two that carry each other
 * are no trouble, since a level is reached once.
 *
 * <p>The rule is the Handbook's of SKR's KLASSA: a system has the highest level of its information, aspect by aspect.
 */
public final class AssetLevels {

    /** Common tables: link (what carries what), valid (the classifications that count) and own (their levels that count). */
    private static final String GROUND = """
            link as (
                select l.carrier_id, l.carried_id, a.kind = 'informationsmängd' as is_information
                  from carrying l
                  join asset a on a.id = l.carried_id and (a.retired_on is null or a.retired_on > :day)
                 where (l.valid_from is null or l.valid_from <= :day) and (l.valid_until is null or l.valid_until >= :day)),
            valid as (
                select * from (
                    select distinct on (c.asset_id) c.* from classification c
                     where c.decided_on <= :day order by c.asset_id, c.decided_on desc) latest
                 where latest.valid_until is null or latest.valid_until >= :day),
            replaced as (
                select l.carrier_id from link l left join valid v on v.asset_id = l.carried_id
                 where l.is_information group by l.carrier_id having bool_and(v.id is not null)),
            decided as (
                select v.asset_id, d.aspect, d.level from valid v cross join lateral (values
                    ('CONFIDENTIALITY', v.confidentiality), ('INTEGRITY', v.integrity),
                    ('AVAILABILITY', v.availability), ('TRACEABILITY', v.traceability)) d(aspect, level)
                 where d.level is not null),
            own as (select d.* from decided d where d.asset_id not in (select r.carrier_id from replaced r))""";

    /** Asset, aspect and level of all that have one. */
    public static final String ALL = """
            with recursive %s,
            reached(asset_id, aspect, level) as (
                select * from own
                union
                select l.carrier_id, r.aspect, r.level from reached r join link l on l.carried_id = r.asset_id)
            select asset_id, aspect, max(level) as level from reached group by asset_id, aspect""".formatted(GROUND);

    /**
     * The levels of {@code :asset}: aspect, level, what it comes from, its own as decided whether it counts or not, and the
     * name of each.
     */
    public static final String OF_ONE = """
            with recursive %s,
            reached(asset_id) as (
                select cast(:asset as bigint)
                union
                select l.carried_id from reached r join link l on l.carrier_id = r.asset_id),
            highest as (
                select distinct on (o.aspect) o.aspect, o.level, a.id as source, a.asset_id || ' ' || a.name as called
                  from own o join reached r on r.asset_id = o.asset_id join asset a on a.id = o.asset_id
                 order by o.aspect, o.level desc, (a.id <> :asset), a.name, a.id)
            select coalesce(h.aspect, d.aspect) as aspect, h.level, h.source, h.called, d.level as decided
              from highest h full join (select * from decided where asset_id = :asset) d on d.aspect = h.aspect""".formatted(GROUND);

    private AssetLevels() {}
}
