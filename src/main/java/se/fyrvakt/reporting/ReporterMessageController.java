package se.fyrvakt.reporting;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Row;
import se.fyrvakt.register.SeenRows;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** Messages between whoever reported an incident and those who handle it. Each reading is logged as that of the incident. */
@Controller
class ReporterMessageController {

    private static final String ADDRESS = "/anmalare/{incident}";

    private final StaffReportRepository reports;
    private final SeenRows seen;
    private final Tenancy tenancy;

    ReporterMessageController(StaffReportRepository reports, SeenRows seen, Tenancy tenancy) {
        this.reports = reports;
        this.seen = seen;
        this.tenancy = tenancy;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(ADDRESS)
    Answer show(@PathVariable AddressNumber incident, Visitor visitor) {
        return tenancy.write(
                visitor.administration(),
                () -> page(incident, MessageForm.blank(), Problems.NONE, visitor)
                        .<Answer>map(page -> page)
                        .orElseGet(Answer.NotFound::new));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(ADDRESS)
    Answer answer(@PathVariable AddressNumber incident, @RequestParam Map<String, String> sent, Visitor visitor) {
        var form = MessageForm.of(sent);
        return tenancy.write(
                visitor.administration(),
                () -> page(incident, form, problems(form), visitor)
                        .map(page -> answer(page, visitor))
                        .orElseGet(Answer.NotFound::new));
    }

    private Answer answer(MessagePage page, Visitor visitor) {
        if (page.problems().exist()) {
            return page;
        }
        if (page.mayAnswer()) {
            reports.add(
                    page.reporter().report(),
                    page.form().sending(),
                    visitor.name(),
                    page.form().words());
        }
        return Answer.seeOther(page.mayAnswer() ? Notice.SPARAD.on(page.address()) : page.address());
    }

    private static Problems problems(MessageForm form) {
        var problem = form.words().isEmpty() ? "Skriv ett svar." : form.problem();
        return problem == null ? Problems.NONE : Problems.with(MessageForm.WORDS, problem);
    }

    private Optional<MessagePage> page(AddressNumber incident, MessageForm form, Problems problems, Visitor visitor) {
        return reports.reporter(incident.number())
                .flatMap(reporter -> seen.read(
                                Reporting.INCIDENTS, incident.number(), "läste anmälarens meddelanden", visitor)
                        .map(row -> new MessagePage(
                                row,
                                reporter,
                                reports.messages(reporter.report()),
                                mayAnswer(row, visitor),
                                form,
                                problems)));
    }

    /** The data protection officer reads and advises. */
    private static boolean mayAnswer(Row row, Visitor visitor) {
        return visitor.is(COORDINATOR) || visitor.isCalled(handler(row));
    }

    private static @Nullable String handler(Row row) {
        return row.cell(row.register().column("Handläggare")).text();
    }
}
