package se.fyrvakt.deadlines;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;

/** Works out deadlines for whoever asks: no incident is needed, and nothing is kept. */
@Controller
class DeadlineController {

    private static final String ADDRESS = "/rakna-ut-frister";

    private final ReportingRuleRepository rules;
    private final Tenancy tenancy;
    private final Clock clock;

    DeadlineController(ReportingRuleRepository rules, Tenancy tenancy, Clock clock) {
        this.rules = rules;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(ADDRESS)
    Answer show(@RequestParam Map<String, String> query, Visitor visitor) {
        var question = DeadlineQuestion.of(query);
        return new DeadlinePage(
                question,
                question.instants().map(instants -> found(instants, visitor)).orElse(List.of()),
                clock.instant());
    }

    private List<Deadline> found(Instants instants, Visitor visitor) {
        return Deadline.of(tenancy.read(visitor.administration(), rules::all), instants);
    }

    @Bean
    static MenuEntry deadlineEntry() {
        return new MenuEntry(MenuEntry.Group.WORK, 3, "Räkna ut frister", ADDRESS, Set.of(EMPLOYEE));
    }
}
