package se.fyrvakt.ordering;

import static se.fyrvakt.figures.Figure.count;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of requests of the day's year. */
@Configuration(proxyBeanMethods = false)
class OrderFigures {

    private static final Basis OF_THE_YEAR = Basis.of(
            AccessRequests.ADDRESS,
            "access_request t",
            "t.requested_on <= :day and date_trunc('year', t.requested_on) = date_trunc('year', cast(:day as date))");
    private static final Basis ORDERED = OF_THE_YEAR.and("t.kind <> 'avsluta'");

    @Bean
    FigureSource figuresOfOrders() {
        return FigureSource.of(
                count(
                        Theme.ACCESS,
                        "bestallning.antal",
                        "Beställda behörigheter",
                        "Nya och ändrade behörigheter som har beställts under året, senast den dagen.",
                        ORDERED),
                count(
                        Theme.ACCESS,
                        "bestallning.akuta",
                        "Akuta behörigheter",
                        "Beställda behörigheter under året som var akuta: de utförs innan de är godkända.",
                        ORDERED.and("t.is_urgent")),
                count(
                        Theme.ACCESS,
                        "bestallning.avslagna",
                        "Avslagna beställningar",
                        "Beställningar under året som var avslagna den dagen.",
                        OF_THE_YEAR.and("t.decision = 'avslagen' and t.decided_on <= :day")),
                count(
                        Theme.ACCESS,
                        "bestallning.vantar",
                        "Beställningar som väntar på beslut",
                        "Beställningar under året som varken var godkända eller avslagna den dagen.",
                        OF_THE_YEAR.and("(t.decided_on is null or t.decided_on > :day)")));
    }
}
