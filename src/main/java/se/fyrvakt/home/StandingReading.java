package se.fyrvakt.home;

import java.util.List;
import org.springframework.stereotype.Component;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.GoalRepository;
import se.fyrvakt.figures.UnitNameRepository;

/** Gathers where the work stands as of a day, in as many statements whatever there is. */
@Component
class StandingReading {

    private final FigureRepository figures;
    private final GoalRepository goals;
    private final UnitNameRepository units;

    StandingReading(FigureRepository figures, GoalRepository goals, UnitNameRepository units) {
        this.figures = figures;
        this.goals = goals;
        this.units = units;
    }

    /** Within a transaction of an administration. */
    StandingPage read(AsOf asOf) {
        var years = figures.withoutUnits(asOf.years());
        var departments =
                figures.named(StandingCharts.BY_DEPARTMENT, List.of(asOf.day())).getFirst();
        var reached = goals.on(years.getFirst());
        return new StandingPage(asOf, years, reached, new StandingCharts(years, departments, reached, units.all()));
    }
}
