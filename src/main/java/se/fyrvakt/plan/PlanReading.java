package se.fyrvakt.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.figures.GoalRepository;
import se.fyrvakt.kernel.Visitor;

/** Gathers what is planned for a year, in as many statements however much it is. */
@Component
class PlanReading {

    private static final String COVERAGE = "tillgangar.klassade.andel_procent";

    private final PlanRepository plans;
    private final FigureRepository figures;
    private final GoalRepository goals;

    PlanReading(PlanRepository plans, FigureRepository figures, GoalRepository goals) {
        this.plans = plans;
        this.figures = figures;
        this.goals = goals;
    }

    /** Within a transaction of the visitor's administration. */
    PlanFacts of(int year, LocalDate day, Visitor visitor) {
        var values = figures.withoutUnits(day);
        return new PlanFacts(
                visitor.administrationName(),
                year,
                day,
                goals.on(values).stream().filter(goal -> goal.year() == year).toList(),
                plans.activities(year),
                plans.measures(year, day),
                plans.controls(year),
                plans.holders(day),
                values.find(COVERAGE).filter(FigureValue::isMeasured).or(Optional::empty));
    }
}
