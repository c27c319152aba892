package se.fyrvakt.incidents;

import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.Dimension;
import se.fyrvakt.settings.Setting;

/** The reports that figures count. What many report is one event: duplicates are not counted. */
final class CountedIncidents {

    static final String REGISTER = "incidenter";

    private static final String UNTIL_DAY =
            "t.reported_at < cast(cast(:day as date) + 1 as timestamp) at time zone 'Europe/Stockholm'";
    private static final String WITHIN_YEAR = """
            t.reported_at >= cast(date_trunc('year', cast(:day as date)) as timestamp) at time zone 'Europe/Stockholm'
            and\s""" + UNTIL_DAY;
    private static final String WITHIN_TWELVE_MONTHS = """
            t.reported_at >= cast(cast(cast(:day as date) - interval '1 year' as date) + 1 as timestamp) at time zone 'Europe/Stockholm'
            and\s""" + UNTIL_DAY;
    private static final String IS_BUSINESS = "t.judgement = 'verksamhetsrelaterad'";
    private static final String IS_INFORMATIVE = "t.judgement = 'informativ'";

    /** How long a report may wait to be judged, as SQL. */
    private static final String PATIENCE = "(select setting('%s', cast(:day as date)) * interval '1 hour')"
            .formatted(Setting.HOURS_TO_JUDGEMENT.word());

    static final Basis REPORTED = counted("incident t");
    static final Basis BUSINESS = REPORTED.and(IS_BUSINESS);
    static final Basis INFORMATIVE = REPORTED.and(IS_INFORMATIVE);
    static final Basis JUDGED = REPORTED.and("t.judged_at is not null");
    static final Basis IN_TIME = JUDGED.and("t.judged_at <= t.reported_at + " + PATIENCE);

    /** Those judged, and those that waited too long already when the day began. */
    static final Basis JUDGED_OR_LATE = REPORTED.and("""
            (t.judged_at is not null or t.judgement is null
                and t.reported_at + %s < cast(cast(:day as date) as timestamp) at time zone 'Europe/Stockholm')""".formatted(PATIENCE));

    static final Basis CLOSED = BUSINESS.and("t.status = 'avslutad' and t.closed_on <= :day");
    static final Basis TWELVE_MONTHS = Basis.of(
                    REGISTER, "incident t", WITHIN_TWELVE_MONTHS + " and t.same_as_id is null")
            .placedOn("t.unit_id");
    static final Basis DUPLICATES = Basis.of(REGISTER, "incident t", WITHIN_YEAR + " and t.same_as_id is not null");

    /** The first report of each campaign. */
    static final Basis CAMPAIGNS = REPORTED.and("""
            t.campaign_key is not null and t.id in (
                select distinct on (t.campaign_key) t.id from incident t where %s and t.same_as_id is null
                 order by t.campaign_key, t.reported_at, t.id)""".formatted(WITHIN_YEAR));

    static final Basis CAMPAIGN_REPORTS = REPORTED.and("t.campaign_key is not null");

    static final Dimension MONTH = new Dimension(
            "manad",
            "to_char(t.reported_at at time zone 'Europe/Stockholm', 'MM')",
            "select to_char(n, 'FM00') as code, to_char(n, 'FM00') as label from generate_series(1, 12) n");
    static final Dimension KIND = new Dimension("typ", "coalesce('k ' || t.kind_key, 'utan')", """
            select 'k ' || kind_key as code, min(kind) as label from incident where kind_key is not null group by kind_key
            union all select 'utan', '(ingen typ)'""");
    static final Dimension ASSET = new Dimension(
            "tillgang",
            "t.asset_id",
            "select id::text as code, asset_id as label from asset where id in (select asset_id from incident)");
    static final Dimension SEVERITY = new Dimension(
            "allvarlighet",
            "coalesce(t.severity, '(ej angiven)')",
            "select unnest as code, unnest as label from unnest(array['låg', 'medel', 'hög', '(ej angiven)'])");

    /** A cause is a text that somebody wrote: only what several incidents share is a word of its own. */
    private static final String SHARED_CAUSES =
            "select cause_key, min(cause) as cause from incident where cause_key is not null group by cause_key having count(*) > 1";

    private static final Dimension CAUSE = new Dimension(
            "orsak",
            "case when t.cause_key is null then 'utan' when s.cause_key is null then 'annan' else 'o ' || s.cause_key end",
            """
            select 'o ' || cause_key as code, cause as label from (%s) s
            union all select 'annan', '(annan orsak)' union all select 'utan', '(ingen orsak)'""".formatted(SHARED_CAUSES));

    static final Basis BY_CAUSE = counted(
                    "incident t left join (%s) s on s.cause_key = t.cause_key".formatted(SHARED_CAUSES))
            .by(CAUSE)
            .and(IS_BUSINESS);

    private CountedIncidents() {}

    private static Basis counted(String from) {
        return Basis.of(REGISTER, from, WITHIN_YEAR + " and t.same_as_id is null")
                .placedOn("t.unit_id");
    }
}
