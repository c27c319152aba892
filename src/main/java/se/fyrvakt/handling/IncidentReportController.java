package se.fyrvakt.handling;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.document.PaperFormat;
import se.fyrvakt.document.Press;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

/** The report of an incident to the management, for whoever sees where it is handled. */
@Controller
class IncidentReportController {

    private final HandlingDesk desk;
    private final ChainRepository chain;
    private final Press press;
    private final Tenancy tenancy;
    private final Clock clock;

    IncidentReportController(HandlingDesk desk, ChainRepository chain, Press press, Tenancy tenancy, Clock clock) {
        this.desk = desk;
        this.chain = chain;
        this.press = press;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(HandledIncident.ADDRESS + "/{incident}/hamta/{fil}")
    Answer fetch(@PathVariable AddressNumber incident, @PathVariable String fil, Visitor visitor) {
        return PaperFormat.of(fil, IncidentReport.PAPER)
                .map(format -> desk.onIncident(
                        incident, visitor, "hämtade rapporten om", found -> fetch(found, format, visitor)))
                .orElseGet(Answer.NotFound::new);
    }

    private Answer fetch(HandledIncident incident, PaperFormat format, Visitor visitor) {
        var document = report(incident, visitor).document();
        return Answer.Download.of(
                format.fileName(IncidentReport.PAPER + "-" + incident.number()),
                format.contentType(),
                press.make(() -> format.make(document)));
    }

    private IncidentReport report(HandledIncident incident, Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> new IncidentReport(
                        visitor.administrationName(),
                        incident,
                        desk.timeline().of(incident.id()),
                        desk.handling().notified(incident.id()),
                        desk.handling().remedies(incident.id()),
                        chain.of(incident.id(), LocalDate.now(clock)),
                        clock.instant()));
    }
}
