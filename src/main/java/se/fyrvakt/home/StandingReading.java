package se.fyrvakt.home;

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
        var days = asOf.years();
        var values = figures.withoutUnits(days.subList(0, 2));
        var years = figures.named(StandingCharts.OVER_YEARS, days);
        var departments = figures.named(StandingCharts.BY_DEPARTMENT, days.subList(0, 1));
        var measured = goals.on(values.getFirst());
        return new StandingPage(
                asOf,
                values.getFirst(),
                values.getLast(),
                measured,
                new StandingCharts(values.getFirst(), years, departments.getFirst(), measured, units.all()));
    }
}
