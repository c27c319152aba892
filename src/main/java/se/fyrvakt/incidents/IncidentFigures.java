package se.fyrvakt.incidents;

import static se.fyrvakt.figures.Figure.count;
import static se.fyrvakt.figures.Figure.share;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of incidents and deviations. */
@Configuration(proxyBeanMethods = false)
class IncidentFigures {

    /** What many report is one event: duplicates are not counted. */
    private static final Basis REPORTED = Basis.of("incidenter", "incident t", """
            t.reported_at >= cast(date_trunc('year', cast(:day as date)) as timestamp) at time zone 'Europe/Stockholm'
            and t.reported_at < cast(cast(:day as date) + 1 as timestamp) at time zone 'Europe/Stockholm'
            and t.same_as_id is null""");

    private static final Basis BUSINESS = REPORTED.and("t.judgement = 'verksamhetsrelaterad'");
    private static final Basis JUDGED = REPORTED.and("t.judged_at is not null");
    private static final Basis FOUND = Basis.of(
                    "avvikelser", "deviation t", "(t.found_on is null or t.found_on <= :day)")
            .placedOn("t.unit_id");

    @Bean
    FigureSource figuresOfIncidents() {
        return FigureSource.of(
                count(
                        Theme.INCIDENTS,
                        "incidenter.verksamhetsrelaterade",
                        "Verksamhetsrelaterade incidenter",
                        "Bedömda som verksamhetsrelaterade och rapporterade under året, senast den dagen. Bara de är incidenter i statistiken.",
                        BUSINESS),
                count(
                        Theme.INCIDENTS,
                        "incidenter.verksamhetsrelaterade.pagaende",
                        "Pågående verksamhetsrelaterade incidenter",
                        "Verksamhetsrelaterade incidenter som inte är avslutade.",
                        BUSINESS.and("t.status is distinct from 'avslutad'")),
                count(
                        Theme.INCIDENTS,
                        "incidenter.informativa",
                        "Händelser till kännedom",
                        "Bedömda som informativa och rapporterade under året, senast den dagen. De är inte incidenter.",
                        REPORTED.and("t.judgement = 'informativ'")),
                count(
                        Theme.INCIDENTS,
                        "incidenter.obedomda",
                        "Obedömda händelser",
                        "Rapporterade under året, senast den dagen, och ännu inte bedömda av någon.",
                        REPORTED.and("t.judgement is null")),
                count(
                        Theme.INCIDENTS,
                        "incidenter.personuppgiftsincidenter",
                        "Personuppgiftsincidenter",
                        "Rapporterade under året, senast den dagen, och personuppgiftsincidenter, vad bedömningen än är.",
                        REPORTED.and("t.is_personal_data")),
                count(
                        Theme.INCIDENTS,
                        "incidenter.nis",
                        "NIS-incidenter",
                        "Rapporterade under året, senast den dagen, och NIS-incidenter, vad bedömningen än är.",
                        REPORTED.and("t.is_nis")),
                count(
                        Theme.INCIDENTS,
                        "incidenter.kontinuitetsplan_aktiverad",
                        "Gånger en kontinuitetsplan aktiverades",
                        "Rapporterade under året, senast den dagen, då en kontinuitetsplan aktiverades.",
                        REPORTED.and("t.is_plan_activated")),
                count(
                                Theme.INCIDENTS,
                                "incidenter.bedomd_tidpunkt_kand",
                                "Rapporter med känd tid för bedömningen",
                                "Rapporterade under året, senast den dagen, med tiden för bedömningen.",
                                JUDGED)
                        .asPart(),
                count(
                                Theme.INCIDENTS,
                                "incidenter.bedomd_24h",
                                "Bedömda inom ett dygn",
                                "Rapporter som bedömdes inom 24 timmar från rapporten.",
                                JUDGED.and("t.judged_at <= t.reported_at + interval '24 hours'"))
                        .asPart(),
                share(
                        Theme.INCIDENTS,
                        "incidenter.bedomd_24h.andel_procent",
                        "Andel bedömda inom ett dygn",
                        "Bedömda inom 24 timmar från rapporten, av rapporter med känd tid för bedömningen.",
                        "incidenter.bedomd_24h",
                        "incidenter.bedomd_tidpunkt_kand"));
    }

    @Bean
    FigureSource figuresOfDeviations() {
        return FigureSource.of(
                count(
                        Theme.INCIDENTS,
                        "avvikelser",
                        "Avvikelser under året",
                        "Avvikelser som upptäckts under året, senast den dagen.",
                        FOUND.and("t.found_on >= date_trunc('year', cast(:day as date))")),
                count(
                        Theme.INCIDENTS,
                        "avvikelser.oppna",
                        "Öppna avvikelser",
                        "Avvikelser som upptäckts senast den dagen och inte var avslutade då.",
                        FOUND.and("(t.status is distinct from 'avslutad' or t.closed_on > :day)")));
    }
}
