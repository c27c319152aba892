package se.fyrvakt.ordering;

import static java.util.stream.Collectors.toSet;
import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;

/** What follows when somebody begins, changes work or leaves: for their manager, and for whoever takes access away. */
@Controller
class ChangeController {

    private static final String NEWCOMER = NewcomerPage.ADDRESS + "/{person}";
    private static final String LEAVER = LeaverPage.ADDRESS + "/{rad}";

    private final ChangeRepository changes;
    private final Changing changing;
    private final Tenancy tenancy;
    private final Clock clock;

    ChangeController(ChangeRepository changes, Changing changing, Tenancy tenancy, Clock clock) {
        this.changes = changes;
        this.changing = changing;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(NEWCOMER)
    Answer newcomer(@PathVariable AddressNumber person, Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> found(changes.newcomer(person.number(), today(), visitor)
                        .map(somebody -> new NewcomerPage(somebody, changes.reached(somebody, today())))));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(NEWCOMER)
    Answer settle(
            @PathVariable AddressNumber person, @RequestParam MultiValueMap<String, String> sent, Visitor visitor) {
        var chosen = chosen(sent);
        return tenancy.write(
                visitor.administration(),
                () -> found(changes.newcomer(person.number(), today(), visitor)
                        .map(somebody -> settle(somebody, chosen, visitor))));
    }

    private Answer settle(Newcomer somebody, Set<Long> chosen, Visitor visitor) {
        changing.settle(somebody, changes.reached(somebody, today()), chosen, today(), visitor);
        return Answer.seeOther(Notice.SPARAD.on("/"));
    }

    /** What is no number chooses nothing. */
    private static Set<Long> chosen(MultiValueMap<String, String> sent) {
        return sent.getOrDefault(NewcomerPage.CHOSEN, List.of()).stream()
                .filter(each -> each.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(toSet());
    }

    @Allowed(EMPLOYEE)
    @GetMapping(LEAVER)
    Answer leaver(@PathVariable AddressNumber rad, Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> found(changes.leaver(rad.number(), today(), visitor).map(LeaverPage::new)));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(LEAVER)
    Answer end(@PathVariable AddressNumber rad, Visitor visitor) {
        return tenancy.write(
                visitor.administration(),
                () -> found(changes.leaver(rad.number(), today(), visitor).map(leaver -> end(leaver, visitor))));
    }

    private Answer end(Leaver leaver, Visitor visitor) {
        changing.end(leaver, today(), visitor);
        return Answer.seeOther(Notice.SPARAD.on("/"));
    }

    /** Whoever is not the visitor's to go through is not there, and neither is who has been. */
    private static Answer found(Optional<? extends Answer> answer) {
        return answer.<Answer>map(each -> each).orElseGet(Answer.NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
