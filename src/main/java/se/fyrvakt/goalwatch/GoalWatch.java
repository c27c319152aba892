package se.fyrvakt.goalwatch;

import static java.time.temporal.TemporalAdjusters.firstDayOfYear;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.Goal;
import se.fyrvakt.figures.GoalRepository;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.kernel.Swedish;

/** Measures the year's goals once a day, beside what they measured when the year began. */
@Component
class GoalWatch {

    private final AdministrationRepository administrations;
    private final FigureRepository figures;
    private final GoalRepository goals;
    private final GoalStandingRepository standings;
    private final Tenancy tenancy;
    private final Clock clock;

    GoalWatch(
            AdministrationRepository administrations,
            FigureRepository figures,
            GoalRepository goals,
            GoalStandingRepository standings,
            Tenancy tenancy,
            Clock clock) {
        this.administrations = administrations;
        this.figures = figures;
        this.goals = goals;
        this.standings = standings;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    void run() {
        administrations.all().forEach(each -> run(each.id()));
    }

    /** In one transaction: that it is done, and what was measured. */
    void run(int administration) {
        var today = LocalDate.now(clock.withZone(Swedish.STOCKHOLM));
        tenancy.write(administration, () -> {
            if (standings.begin(today)) {
                measure(today);
            }
            return true;
        });
    }

    private void measure(LocalDate today) {
        var values = figures.withoutUnits(List.of(today.with(firstDayOfYear()), today));
        standings.note(measured(goals.on(values.getFirst())), measured(goals.on(values.getLast())), today);
    }

    private static List<Goal> measured(List<Goal> goals) {
        return goals.stream().filter(goal -> goal.measured() != null).toList();
    }
}
