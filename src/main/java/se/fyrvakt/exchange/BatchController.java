package se.fyrvakt.exchange;

import static se.fyrvakt.kernel.Role.ADMINISTRATOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.fyrvakt.exchange.FileReading.State;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;

/** The page of files sent together, and what is decided there. */
@Controller
class BatchController {

    private final BatchDesk desk;
    private final BatchDecisions decisions;

    BatchController(BatchDesk desk, BatchDecisions decisions) {
        this.desk = desk;
        this.decisions = decisions;
    }

    @GetMapping("/inlasning/bunt/{id:\\d{1,18}}")
    @Allowed({COORDINATOR, ADMINISTRATOR})
    Answer show(@PathVariable long id, Visitor visitor, HttpServletResponse response) {
        return on(id, visitor, batch -> {
            var page = desk.page(batch, visitor);
            if (page instanceof BatchPage shown && shown.isAtWork()) {
                response.setHeader("Refresh", DecisionController.REFRESH);
            }
            return page;
        });
    }

    private Answer on(long id, Visitor visitor, Function<Batch, Answer> answer) {
        return desk.find(id, visitor).map(answer).orElseGet(Answer.NotFound::new);
    }

    @GetMapping("/inlasning/bunt/{id:\\d{1,18}}/hamta/fel.csv")
    @Allowed({COORDINATOR, ADMINISTRATOR})
    Answer errors(@PathVariable long id, Visitor visitor) {
        return on(
                id,
                visitor,
                batch -> desk.errors(batch, visitor)
                        .<Answer>map(packed -> new Answer.Download(
                                "fel %d.csv".formatted(id),
                                "text/csv;charset=UTF-8",
                                response -> WrongFile.unpack(packed, response.getOutputStream())))
                        .orElseGet(Answer.NotFound::new));
    }

    @PostMapping("/inlasning/bunt/{id:\\d{1,18}}/spara")
    @Allowed({COORDINATOR, ADMINISTRATOR})
    Answer save(@PathVariable long id, Visitor visitor) {
        return on(id, visitor, batch -> {
            desk.save(id, visitor);
            return after(batch, State.SAVED, Notice.INLASTA, visitor);
        });
    }

    /** With the notice when it is done already, else to the page that shows how far it has come. */
    private Answer after(Batch before, State expected, Notice notice, Visitor visitor) {
        return Answer.seeOther(desk.find(before.id(), visitor)
                .filter(batch -> batch.state() == expected && before.state() != expected)
                .map(batch -> notice.on(batch.address()))
                .orElse(before.address()));
    }

    @PostMapping("/inlasning/bunt/{id:\\d{1,18}}/kasta")
    @Allowed({COORDINATOR, ADMINISTRATOR})
    Answer discard(@PathVariable long id, Visitor visitor) {
        return on(id, visitor, batch -> {
            decisions.discard(id, visitor);
            return Answer.seeOther("/inlasning");
        });
    }

    @PostMapping("/inlasning/bunt/{id:\\d{1,18}}/angra")
    @Allowed({COORDINATOR, ADMINISTRATOR})
    Answer undo(@PathVariable long id, Visitor visitor) {
        return on(id, visitor, batch -> {
            desk.undo(id, visitor);
            return after(batch, State.UNDONE, Notice.ANGRAD, visitor);
        });
    }
}
