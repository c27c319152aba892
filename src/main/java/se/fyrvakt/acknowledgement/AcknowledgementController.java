package se.fyrvakt.acknowledgement;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.MANAGER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** Everybody confirms what they have read; a manager says who went through it together. */
@Controller
class AcknowledgementController {

    private static final String READERS = ReadingPage.ADDRESS + "/{dokument}/medarbetare";

    private final AcknowledgementDesk desk;
    private final Acknowledging acknowledging;

    AcknowledgementController(AcknowledgementDesk desk, Acknowledging acknowledging) {
        this.desk = desk;
        this.acknowledging = acknowledging;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(ReadingPage.ADDRESS)
    Answer own(Visitor visitor) {
        return desk.own(visitor);
    }

    @Allowed(EMPLOYEE)
    @PostMapping(ReadingPage.ADDRESS + "/{dokument}")
    Answer read(@PathVariable AddressNumber dokument, Visitor visitor) {
        return desk.own(dokument, visitor)
                .map(document -> read(document, visitor))
                .orElseGet(Answer.NotFound::new);
    }

    private Answer read(ToRead document, Visitor visitor) {
        acknowledging.alone(document, visitor);
        return Answer.seeOther(Notice.SPARAD.on(ReadingPage.ADDRESS));
    }

    @Allowed({COORDINATOR, MANAGER})
    @GetMapping(READERS)
    Answer readers(
            @PathVariable AddressNumber dokument, @RequestParam(defaultValue = "") String sida, Visitor visitor) {
        return desk.onDocument(
                dokument,
                visitor,
                coverage ->
                        desk.readers(coverage, Page.number(sida), Together.on(desk.today()), Problems.NONE, visitor));
    }

    @Allowed({COORDINATOR, MANAGER})
    @PostMapping(READERS)
    Answer together(
            @PathVariable AddressNumber dokument, @RequestParam MultiValueMap<String, String> sent, Visitor visitor) {
        return desk.onDocument(dokument, visitor, coverage -> together(coverage, Together.of(sent), visitor));
    }

    private Answer together(Coverage coverage, Together together, Visitor visitor) {
        var problems = together.problems(coverage, desk.today());
        if (problems.exist()) {
            return desk.readers(coverage, 1, together, problems, visitor);
        }
        acknowledging.together(coverage, together, visitor);
        return Answer.seeOther(Notice.SPARAD.on(coverage.readers()));
    }

    @Bean
    static MenuEntry acknowledgementEntry() {
        return new MenuEntry(MenuEntry.Group.WORK, 9, "Att läsa", ReadingPage.ADDRESS, Set.of(EMPLOYEE));
    }
}
