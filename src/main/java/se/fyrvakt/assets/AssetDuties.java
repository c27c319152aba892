package se.fyrvakt.assets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.duties.Duty;
import se.fyrvakt.duties.Duty.Rows;
import se.fyrvakt.duties.Duty.Words;
import se.fyrvakt.duties.DutySource;

/** Duties about assets and the objects they are maintained in. */
@Configuration(proxyBeanMethods = false)
class AssetDuties {

    private static final String IN_USE =
            "(t.in_use_on is null or t.in_use_on <= :day) and (t.retired_on is null or t.retired_on > :day)";

    /** What somebody else owns they classify. */
    private static final String IS_OURS =
            "t.owned_by is null and fold_key(coalesce(t.operation, '')) <> fold_key('stadsgemensam')";

    private static final String LATEST = """
            asset t left join lateral (
                select c.valid_until, c.decided_on from classification c
                 where c.asset_id = t.id and c.decided_on <= :day order by c.decided_on desc limit 1) c on true""";

    @Bean
    DutySource dutiesOfAssets() {
        return DutySource.of(
                Duty.of(
                        "systemagare",
                        new Words(
                                "Utse systemägare",
                                "tillgångar att utse systemägare för",
                                "Uppstår när en tillgång i bruk saknar systemägare. Klar när någon är utsedd.",
                                "Riktlinjen för informationssäkerhet: varje tillgång har en ägare."),
                        new Rows(
                                "tillgangar",
                                "asset t",
                                IN_USE + " and t.owner_email is null",
                                "null::date",
                                "null::text")),
                Duty.of(
                                "klassa",
                                new Words(
                                        "Klassa",
                                        "system att klassa",
                                        "Uppstår när en tillgång i bruk aldrig har klassats, när klassningen har gått ut och en tid innan den gör det. Klar när en ny klassning är beslutad.",
                                        "Riktlinjen för informationssäkerhet: information klassas innan den används, och klassas om när klassningen går ut."),
                                new Rows(
                                        "tillgangar",
                                        LATEST,
                                        IN_USE + " and " + IS_OURS
                                                + " and (c.decided_on is null or c.valid_until is not null) and (c.decided_on is not null or not is_classified(t.id, :day))",
                                        "coalesce(c.valid_until, t.in_use_on)",
                                        "(answers_for_asset(t.owner_email_key, t.object_code) collate \"C\")"))
                        .startedAt("/intervjuer/ny/{id}"));
    }

    @Bean
    DutySource dutiesOfObjects() {
        return DutySource.of(Duty.of(
                "forvaltningsplan",
                new Words(
                        "Besluta förvaltningsplanen",
                        "förvaltningsplaner att besluta",
                        "Uppstår varje år. Klar när dagen för årets beslut är satt.",
                        "Förvaltningsmodellen pm3."),
                new Rows(
                        "forvaltningsobjekt",
                        "maintenance_object t",
                        "t.plan_decided_on is null or t.plan_decided_on < date_trunc('year', cast(:day as date)) or t.plan_decided_on > :day",
                        """
                        make_date(extract(year from cast(:day as date))::int,
                            (select setting('månad då förvaltningsplanen ska vara beslutad', :day))::int, 1) + interval '1 month' - interval '1 day'""",
                        "coalesce(t.lead_email_key, t.owner_email_key)")));
    }
}
