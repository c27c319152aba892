package se.fyrvakt.forum;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.GoalRepository;

/** Gathers where things stand since a forum met, in as many statements whatever there is. */
@Component
class SinceReading {

    /** So far ahead a forum is told of what comes. */
    private static final int MONTHS_AHEAD = 3;

    private final ForumRepository forums;
    private final FigureRepository figures;
    private final GoalRepository goals;

    SinceReading(ForumRepository forums, FigureRepository figures, GoalRepository goals) {
        this.forums = forums;
        this.figures = figures;
        this.goals = goals;
    }

    /** Within a transaction of the administration. */
    SinceLast of(Forum forum, LocalDate today) {
        var last = forum.last();
        var since = last == null ? today.withDayOfYear(1) : last;
        var values = figures.withoutUnits(List.of(today, since));
        return new SinceLast(
                forum,
                since,
                today,
                values.getFirst(),
                values.getLast(),
                goals.on(values.getFirst()),
                forums.incidents(since, today),
                forums.open(forum.name()),
                forums.ahead(today, today.plusMonths(MONTHS_AHEAD)));
    }
}
