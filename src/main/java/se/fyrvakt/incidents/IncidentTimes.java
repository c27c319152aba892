package se.fyrvakt.incidents;

import static se.fyrvakt.figures.Figure.count;
import static se.fyrvakt.figures.Figure.median;
import static se.fyrvakt.figures.Figure.ninetieth;
import static se.fyrvakt.figures.Figure.share;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Figure.Unit;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** How long it takes to judge what is reported, and to close incidents. */
@Configuration(proxyBeanMethods = false)
class IncidentTimes {

    private static final String HOURS = "greatest(0, extract(epoch from t.judged_at - t.reported_at) / 3600)";
    private static final String DAYS =
            "greatest(0, t.closed_on - cast(t.reported_at at time zone 'Europe/Stockholm' as date))";
    private static final String FROM_REPORT =
            "Timmar från rapporten till bedömningen, för rapporter under året, senast den dagen, med känd tid för bedömningen. ";
    private static final String TO_CLOSING =
            "Dagar från rapporten till avslutet, för verksamhetsrelaterade incidenter som rapporterades under året och var avslutade den dagen. ";
    private static final String HALF = "Hälften tog högst så lång tid.";
    private static final String NINE_OF_TEN = "Nio av tio tog högst så lång tid.";

    @Bean
    FigureSource figuresOfTimeToJudgement() {
        return FigureSource.of(
                median(
                        Theme.INCIDENTS,
                        "incidenter.timmar_till_bedomning.median",
                        "Timmar till bedömning, median",
                        FROM_REPORT + HALF,
                        Unit.HOURS,
                        CountedIncidents.JUDGED,
                        HOURS),
                ninetieth(
                        Theme.INCIDENTS,
                        "incidenter.timmar_till_bedomning.nio_av_tio",
                        "Timmar till bedömning, nio av tio",
                        FROM_REPORT + NINE_OF_TEN,
                        Unit.HOURS,
                        CountedIncidents.JUDGED,
                        HOURS),
                median(
                                Theme.INCIDENTS,
                                "incidenter.timmar_till_bedomning.median.manad.{manad}",
                                "Timmar till bedömning, median, månad {manad}",
                                FROM_REPORT + HALF,
                                Unit.HOURS,
                                CountedIncidents.JUDGED.by(CountedIncidents.MONTH),
                                HOURS)
                        .asDetail());
    }

    @Bean
    FigureSource figuresOfJudgementInTime() {
        return FigureSource.of(
                count(
                                Theme.INCIDENTS,
                                "incidenter.bedomda_i_tid",
                                "Bedömda i tid",
                                "Rapporterade under året, senast den dagen, och bedömda inom de timmar som är inställda.",
                                CountedIncidents.IN_TIME)
                        .asPart(),
                count(
                                Theme.INCIDENTS,
                                "incidenter.bedomda_eller_sena",
                                "Bedömda, eller obedömda vars tid har gått ut",
                                "Rapporterade under året, senast den dagen, med känd tid för bedömningen, eller obedömda vars tid gick ut före den dagen.",
                                CountedIncidents.JUDGED_OR_LATE)
                        .asPart(),
                share(
                        Theme.INCIDENTS,
                        "incidenter.bedomda_i_tid.andel_procent",
                        "Andel bedömda i tid",
                        "Bedömda inom de timmar som står i Inställningar, av dem som är bedömda eller vars tid har gått ut.",
                        "incidenter.bedomda_i_tid",
                        "incidenter.bedomda_eller_sena"));
    }

    @Bean
    FigureSource figuresOfTimeToClosing() {
        return FigureSource.of(
                median(
                        Theme.INCIDENTS,
                        "incidenter.dagar_till_avslut.median",
                        "Dagar till avslut, median",
                        TO_CLOSING + HALF,
                        Unit.DAYS,
                        CountedIncidents.CLOSED,
                        DAYS),
                ninetieth(
                        Theme.INCIDENTS,
                        "incidenter.dagar_till_avslut.nio_av_tio",
                        "Dagar till avslut, nio av tio",
                        TO_CLOSING + NINE_OF_TEN,
                        Unit.DAYS,
                        CountedIncidents.CLOSED,
                        DAYS));
    }
}
