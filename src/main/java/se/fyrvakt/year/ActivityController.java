package se.fyrvakt.year;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.SeenRows;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** An activity of the year wheel, time by time, for those who see it; done or moved by whoever is responsible. */
@Controller
class ActivityController {

    private static final String ONE = YearPage.ADDRESS + "/{aktivitet}";

    private final YearRepository years;
    private final YearActs acts;
    private final SeenRows seen;
    private final Tenancy tenancy;
    private final Clock clock;

    ActivityController(YearRepository years, YearActs acts, SeenRows seen, Tenancy tenancy, Clock clock) {
        this.years = years;
        this.acts = acts;
        this.seen = seen;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(ONE)
    Answer show(@PathVariable AddressNumber aktivitet, Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> seen.of(YearItem.ACTIVITIES, List.of(aktivitet.number()), visitor)
                                .isEmpty()
                        ? new Answer.NotFound()
                        : page(aktivitet, MoveForm.BLANK, Problems.NONE, visitor));
    }

    /** Somebody else's activity is not there. Whoever else said so meanwhile has done it: then the page only shows it. */
    @Allowed(EMPLOYEE)
    @PostMapping(ONE + "/gjord")
    Answer finish(
            @PathVariable AddressNumber aktivitet, @RequestParam(defaultValue = "") String tillfalle, Visitor visitor) {
        return onUndone(aktivitet, tillfalle, visitor, (item, today) -> {
            var next = seen.all(YearItem.ACTIVITIES, visitor) ? YearPage.ADDRESS : OccurrencesPage.address(item.id());
            return Answer.seeOther(acts.finish(item, today, visitor) ? Notice.SPARAD.on(next) : next);
        });
    }

    @Allowed(EMPLOYEE)
    @PostMapping(ONE + "/flytta")
    Answer move(@PathVariable AddressNumber aktivitet, MoveForm form, Visitor visitor) {
        return onUndone(aktivitet, form.tillfalle(), visitor, (item, today) -> {
            var problems = acts.move(item, form, visitor);
            return problems.exist()
                    ? page(aktivitet, form, problems, visitor)
                    : Answer.seeOther(Notice.SPARAD.on(OccurrencesPage.address(item.id())));
        });
    }

    /** @param planned the day of one of the activity's times; empty for the earliest that is not done */
    private Answer onUndone(
            AddressNumber activity, String planned, Visitor visitor, BiFunction<YearItem, LocalDate, Answer> answer) {
        var today = LocalDate.now(clock);
        return tenancy.write(
                visitor.administration(),
                () -> years.activity(activity.number(), today, visitor).stream()
                        .filter(YearItem::canBeFinished)
                        .filter(item ->
                                planned.isEmpty() || item.planned().toString().equals(planned))
                        .findFirst()
                        .map(item -> answer.apply(item, today))
                        .orElseGet(Answer.NotFound::new));
    }

    private OccurrencesPage page(AddressNumber activity, MoveForm form, Problems problems, Visitor visitor) {
        var today = LocalDate.now(clock);
        return new OccurrencesPage(
                years.about(activity.number()),
                years.activity(activity.number(), today, visitor),
                today,
                form,
                problems);
    }
}
