package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.fyrvakt.classification.Interview.State;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.document.PaperFormat;
import se.fyrvakt.document.Press;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

/** The record of an interview as a file, once it has been sent to the owner. */
@Controller
class RecordController {

    private static final String PAPER = "klassning";

    private final InterviewDesk desk;
    private final KnownRepository known;
    private final Press press;
    private final Tenancy tenancy;

    RecordController(InterviewDesk desk, KnownRepository known, Press press, Tenancy tenancy) {
        this.desk = desk;
        this.known = known;
        this.press = press;
        this.tenancy = tenancy;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, OWNER})
    @GetMapping("/intervjuer/{id}/hamta/{fil}")
    Answer fetch(@PathVariable AddressNumber id, @PathVariable String fil, Visitor visitor) {
        return PaperFormat.of(fil, PAPER)
                .map(file -> desk.onInterview(id, visitor, interview -> fetch(interview, file, visitor)))
                .orElseGet(Answer.NotFound::new);
    }

    private Answer fetch(Interview interview, PaperFormat file, Visitor visitor) {
        if (!interview.is(State.REVIEW) && !interview.is(State.DECIDED)) {
            return new Answer.NotFound();
        }
        var document = new ClassificationRecord(visitor.administrationName(), interview, decision(interview, visitor))
                .document();
        return Answer.Download.of(
                file.fileName(PAPER + "-" + interview.asset().key()),
                file.contentType(),
                press.make(() -> file.make(document)));
    }

    private @Nullable KnownClassification decision(Interview interview, Visitor visitor) {
        var number = interview.classification();
        return number == null
                ? null
                : tenancy.read(visitor.administration(), () -> known.find(number))
                        .orElse(null);
    }
}
