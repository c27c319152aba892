package se.fyrvakt.continuity;

import static se.fyrvakt.figures.Figure.count;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.figures.Basis;
import se.fyrvakt.figures.FigureSource;
import se.fyrvakt.figures.Theme;

/** Figures of continuity plans. */
@Configuration(proxyBeanMethods = false)
class ContinuityFigures {

    static final Basis DECIDED = Basis.of("kontinuitetsplaner", "continuity_plan t", """
            t.decided_on <= :day and exists (
                select from asset a where a.id = t.asset_id
                   and (a.in_use_on is null or a.in_use_on <= :day) and (a.retired_on is null or a.retired_on > :day))""");

    @Bean
    FigureSource figuresOfContinuity() {
        return FigureSource.of(
                count(
                        Theme.CONTINUITY,
                        "kontinuitetsplaner",
                        "Kontinuitetsplaner",
                        "Planer beslutade senast den dagen för en tillgång i bruk.",
                        DECIDED),
                count(
                        Theme.CONTINUITY,
                        "kontinuitetsplaner.aldrig_ovade",
                        "Kontinuitetsplaner som aldrig har övats",
                        "Planer utan dag för senaste övning.",
                        DECIDED.and("t.exercised_on is null")),
                count(
                        Theme.CONTINUITY,
                        "kontinuitetsplaner.ej_ovade_senaste_aret",
                        "Kontinuitetsplaner som inte har övats det senaste året",
                        "Planer som aldrig har övats, eller senast mer än tolv månader före den dagen.",
                        DECIDED.and(
                                "coalesce(t.exercised_on < cast(cast(:day as date) - interval '12 months' as date), true)")));
    }
}
