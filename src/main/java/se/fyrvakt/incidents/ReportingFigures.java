package se.fyrvakt.incidents;

import static se.fyrvakt.figures.Figure.count;
import static se.fyrvakt.figures.Figure.perHundred;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Figure;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of reporting: how much is reported, how willingly (rapporteringsbenägenhet), and what came many at a time. */
@Configuration(proxyBeanMethods = false)
class ReportingFigures {

    private static final String OF_YEAR = "Rapporterade under året, senast den dagen";

    @Bean
    FigureSource figuresOfReporting() {
        return () -> Stream.of(
                        count(
                                Theme.INCIDENTS,
                                "incidenter.rapporterade",
                                "Rapporterade händelser",
                                OF_YEAR + ", vad bedömningen än är. Dubbletter räknas inte var för sig.",
                                CountedIncidents.REPORTED),
                        count(
                                        Theme.INCIDENTS,
                                        "incidenter.rapporterade_12_manader",
                                        "Rapporterade de senaste tolv månaderna",
                                        "Rapporterade de tolv månaderna till och med den dagen, vad bedömningen än är. Dubbletter räknas inte var för sig.",
                                        CountedIncidents.TWELVE_MONTHS)
                                .asPart(),
                        perHundred(
                                Theme.INCIDENTS,
                                "incidenter.per_100_anstallda",
                                "Rapporter per 100 anställda och år",
                                "Rapporterade de tolv månaderna till och med den dagen, på hundra anställda den dagen. Är inga anställda kända är den ej mätt.",
                                "incidenter.rapporterade_12_manader",
                                "personer.anstallda"))
                .flatMap(Figure::alsoByUnit);
    }

    @Bean
    FigureSource figuresOfCampaigns() {
        return FigureSource.of(
                count(
                        Theme.INCIDENTS,
                        "incidenter.kampanjer",
                        "Kampanjer",
                        OF_YEAR
                                + ", med namnet på en kampanj: så många kampanjer. Raden är den första rapporten i var och en.",
                        CountedIncidents.CAMPAIGNS),
                count(
                        Theme.INCIDENTS,
                        "incidenter.kampanjrapporter",
                        "Rapporter i kampanjer",
                        OF_YEAR + ", med namnet på en kampanj.",
                        CountedIncidents.CAMPAIGN_REPORTS),
                count(
                                Theme.INCIDENTS,
                                "incidenter.dubbletter",
                                "Dubbletter",
                                OF_YEAR + ", och dubbletter av en annan rapport. De räknas inte i någon annan siffra.",
                                CountedIncidents.DUPLICATES)
                        .asDetail());
    }
}
