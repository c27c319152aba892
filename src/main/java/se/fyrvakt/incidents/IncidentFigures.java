package se.fyrvakt.incidents;

import static se.fyrvakt.figures.Figure.count;
import static se.fyrvakt.figures.Figure.share;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.Figure;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of incidents and deviations. */
@Configuration(proxyBeanMethods = false)
class IncidentFigures {

    private static final Basis FOUND = Basis.of(
                    "avvikelser", "deviation t", "(t.found_on is null or t.found_on <= :day)")
            .placedOn("t.unit_id");

    @Bean
    FigureSource figuresOfIncidentsByUnit() {
        return () -> count(
                        Theme.INCIDENTS,
                        "incidenter.verksamhetsrelaterade",
                        "Verksamhetsrelaterade incidenter",
                        "Bedömda som verksamhetsrelaterade och rapporterade under året, senast den dagen. Bara de är incidenter i statistiken.",
                        CountedIncidents.BUSINESS)
                .alsoByUnit();
    }

    /** What only nearly happened, and threats, apart from what happened. */
    @Bean
    FigureSource figuresOfWhatHappened() {
        return FigureSource.of(
                business(
                        "intraffade",
                        "Incidenter som inträffade",
                        "som varken är tillbud eller hot",
                        "coalesce(t.kind_key, '') not in ('tillbud', 'hot')"),
                business("tillbud", "Tillbud", "av typen tillbud", "t.kind_key = 'tillbud'"),
                business("hot", "Hot", "av typen hot", "t.kind_key = 'hot'"),
                business(
                        "konfidentialitet",
                        "Incidenter som påverkar konfidentialitet",
                        "som påverkar konfidentialitet",
                        "t.hits_confidentiality"),
                business(
                        "riktighet", "Incidenter som påverkar riktighet", "som påverkar riktighet", "t.hits_integrity"),
                business(
                        "tillganglighet",
                        "Incidenter som påverkar tillgänglighet",
                        "som påverkar tillgänglighet",
                        "t.hits_availability"));
    }

    private static Figure business(String name, String label, String which, String condition) {
        return count(
                Theme.INCIDENTS,
                "incidenter." + name,
                label,
                "Verksamhetsrelaterade incidenter rapporterade under året, senast den dagen, %s.".formatted(which),
                CountedIncidents.BUSINESS.and(condition));
    }

    @Bean
    FigureSource figuresOfIncidents() {
        return FigureSource.of(
                count(
                        Theme.INCIDENTS,
                        "incidenter.verksamhetsrelaterade.pagaende",
                        "Pågående verksamhetsrelaterade incidenter",
                        "Verksamhetsrelaterade incidenter som inte är avslutade.",
                        CountedIncidents.BUSINESS.and("t.status is distinct from 'avslutad'")),
                count(
                        Theme.INCIDENTS,
                        "incidenter.informativa",
                        "Händelser till kännedom",
                        "Bedömda som informativa och rapporterade under året, senast den dagen. De är inte incidenter.",
                        CountedIncidents.REPORTED.and("t.judgement = 'informativ'")),
                count(
                        Theme.INCIDENTS,
                        "incidenter.obedomda",
                        "Obedömda händelser",
                        "Rapporterade under året, senast den dagen, och ännu inte bedömda av någon.",
                        CountedIncidents.REPORTED.and("t.judgement is null")),
                count(
                        Theme.INCIDENTS,
                        "incidenter.personuppgiftsincidenter",
                        "Personuppgiftsincidenter",
                        "Rapporterade under året, senast den dagen, och personuppgiftsincidenter, vad bedömningen än är.",
                        CountedIncidents.REPORTED.and("t.is_personal_data")),
                count(
                        Theme.INCIDENTS,
                        "incidenter.nis",
                        "NIS-incidenter",
                        "Rapporterade under året, senast den dagen, och NIS-incidenter, vad bedömningen än är.",
                        CountedIncidents.REPORTED.and("t.is_nis")),
                count(
                        Theme.INCIDENTS,
                        "incidenter.kontinuitetsplan_aktiverad",
                        "Gånger en kontinuitetsplan aktiverades",
                        "Rapporterade under året, senast den dagen, då en kontinuitetsplan aktiverades.",
                        CountedIncidents.REPORTED.and("t.is_plan_activated")),
                count(
                                Theme.INCIDENTS,
                                "incidenter.bedomd_tidpunkt_kand",
                                "Rapporter med känd tid för bedömningen",
                                "Rapporterade under året, senast den dagen, med tiden för bedömningen.",
                                CountedIncidents.JUDGED)
                        .asPart(),
                count(
                                Theme.INCIDENTS,
                                "incidenter.bedomd_24h",
                                "Bedömda inom ett dygn",
                                "Rapporter som bedömdes inom 24 timmar från rapporten.",
                                CountedIncidents.JUDGED.and("t.judged_at <= t.reported_at + interval '24 hours'"))
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
