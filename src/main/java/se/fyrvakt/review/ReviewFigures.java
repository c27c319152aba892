package se.fyrvakt.review;

import static se.fyrvakt.figures.Figure.count;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of access reviews of the day's year. */
@Configuration(proxyBeanMethods = false)
class ReviewFigures {

    private static final Basis OF_THE_YEAR = Basis.of(
            Items.ADDRESS,
            "access_item t join access_round r on r.id = t.round_id left join access_item_outcomes(:day) o on o.item_id = t.id",
            "r.begins_on <= :day and date_trunc('year', r.begins_on) = date_trunc('year', cast(:day as date))");
    private static final Basis DECIDED = OF_THE_YEAR.and("t.decided_on <= :day");
    private static final Basis REMOVED = DECIDED.and("t.decision in ('ta bort', 'ändra')");

    @Bean
    FigureSource figuresOfReviews() {
        return FigureSource.of(
                count(
                        Theme.ACCESS,
                        "granskning.rader",
                        "Behörigheter i årets granskningar",
                        "Rader i granskningar som har börjat under året, senast den dagen.",
                        OF_THE_YEAR),
                count(
                        Theme.ACCESS,
                        "granskning.besvarade",
                        "Besvarade i årets granskningar",
                        "Rader i årets granskningar som det var beslutat om den dagen.",
                        DECIDED),
                count(
                        Theme.ACCESS,
                        "granskning.ska_bort",
                        "Ska bort enligt årets granskningar",
                        "Rader i årets granskningar som det den dagen var beslutat att ta bort eller ändra.",
                        REMOVED),
                count(
                        Theme.ACCESS,
                        "granskning.borta",
                        "Borta enligt senare uttag",
                        "Rader som skulle bort och som det senaste uttaget den dagen visade var borta.",
                        REMOVED.and("o.outcome = 'borta'")));
    }
}
