package se.fyrvakt.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.document.HtmlPaper;
import se.fyrvakt.document.PdfPaper;
import se.fyrvakt.document.WordPaper;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;

/** The annual report as of a chosen day: its text on the page, and whole as a file. */
@Controller
class ReportController {

    private final ReportWriting writing;
    private final Clock clock;

    ReportController(ReportWriting writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    @Bean
    static MenuEntry reportEntry() {
        return new MenuEntry(
                MenuEntry.Group.TOP, 3, "Årsrapport", "/arsrapport", Set.of(COORDINATOR, PROTECTION_OFFICER, DIRECTOR));
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR})
    @GetMapping("/arsrapport")
    Answer page(@RequestParam(defaultValue = "") String dag, Visitor visitor) {
        var asOf = AsOf.read(dag, LocalDate.now(clock));
        return ReportPage.of(basis(asOf, visitor), asOf);
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR})
    @GetMapping("/arsrapport/hamta.html")
    Answer html(@RequestParam String dag, @RequestParam(defaultValue = "") String version, Visitor visitor) {
        return file(
                dag,
                version,
                "html",
                "text/html;charset=UTF-8",
                visitor,
                paper -> HtmlPaper.write(paper.document()).getBytes(UTF_8));
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR})
    @GetMapping("/arsrapport/hamta.pdf")
    Answer pdf(@RequestParam String dag, @RequestParam(defaultValue = "") String version, Visitor visitor) {
        return file(dag, version, "pdf", "application/pdf", visitor, paper -> PdfPaper.write(paper.document()));
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR})
    @GetMapping("/arsrapport/hamta.docx")
    Answer word(@RequestParam String dag, @RequestParam(defaultValue = "") String version, Visitor visitor) {
        return file(
                dag,
                version,
                "docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                visitor,
                paper -> WordPaper.write(paper.document()));
    }

    private interface Form {
        byte[] of(Paper paper);
    }

    private Answer file(String dag, String version, String suffix, String type, Visitor visitor, Form form) {
        var asOf = AsOf.read(dag, LocalDate.now(clock));
        if (asOf.problems().exist()) {
            return new Answer.NotFound();
        }
        var secrecy = version.equals(ReportPage.PUBLICATION) ? Secrecy.FOR_PUBLICATION : Secrecy.WHOLE;
        var content = form.of(new Paper(basis(asOf, visitor), secrecy));
        var name =
                "årsrapport %s%s.%s".formatted(asOf.day(), secrecy == Secrecy.WHOLE ? "" : " för publicering", suffix);
        return new Answer.Download(
                name, type, response -> response.getOutputStream().write(content));
    }

    private Basis basis(AsOf asOf, Visitor visitor) {
        return writing.basis(visitor.administration(), visitor.administrationName(), asOf.day());
    }
}
