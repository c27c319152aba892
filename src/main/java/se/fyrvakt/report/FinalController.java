package se.fyrvakt.report;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.fyrvakt.document.PaperDifference;
import se.fyrvakt.document.PaperText;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.report.FinalRepository.Final;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** The paper as the board finally adopted it: attached to the report, and held against its text. */
@Controller
class FinalController {

    private final ReportDesk desk;
    private final Attaching attaching;

    FinalController(ReportDesk desk, Attaching attaching) {
        this.desk = desk;
        this.attaching = attaching;
    }

    @Allowed(COORDINATOR)
    @GetMapping("/arsrapport/{id}/slutlig")
    Answer ask(@PathVariable AddressNumber id, Visitor visitor) {
        return ask(id, Problems.NONE, visitor);
    }

    private Answer ask(AddressNumber id, Problems problems, Visitor visitor) {
        return adopted(id, visitor, report -> new FinalForm(report, problems));
    }

    private Answer adopted(AddressNumber id, Visitor visitor, java.util.function.Function<Report, Answer> answer) {
        return desk.find(id, visitor)
                .filter(report -> !report.isDraft())
                .map(answer)
                .orElseGet(Answer.NotFound::new);
    }

    @Allowed(COORDINATOR)
    @PostMapping("/arsrapport/{id}/slutlig")
    Answer attach(
            @PathVariable AddressNumber id,
            @RequestParam(required = false) @Nullable MultipartFile fil,
            Visitor visitor)
            throws IOException {
        var sent = SentFile.of(fil);
        if (sent.isEmpty()) {
            return ask(id, Problems.with("fil", "Välj filen med den rapport som beslutades."), visitor);
        }
        var file = sent.get();
        return switch (PaperText.of(file.content())) {
            case PaperText.Refused(var because) -> ask(id, Problems.with("fil", because), visitor);
            case PaperText.Paragraphs paragraphs ->
                adopted(id, visitor, report -> {
                    attaching.attach(report, file, visitor);
                    return Answer.seeOther(Notice.BIFOGAD.on(report.address()));
                });
        };
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR})
    @GetMapping("/arsrapport/{id}/slutlig/{nr:\\d{1,18}}/hamta")
    Answer fetch(@PathVariable AddressNumber id, @PathVariable long nr, Visitor visitor) {
        return onFinal(
                id,
                nr,
                visitor,
                (report, found) -> Answer.Download.of(
                        found.file().name(),
                        "application/octet-stream",
                        found.file().sound()));
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR})
    @GetMapping("/arsrapport/{id}/slutlig/{nr:\\d{1,18}}/skillnader")
    Answer differences(@PathVariable AddressNumber id, @PathVariable long nr, Visitor visitor) {
        return onFinal(
                id,
                nr,
                visitor,
                (report, found) -> new DifferencePage(
                        report,
                        found,
                        PaperDifference.between(
                                paragraphs(attaching.kept(report, visitor)),
                                paragraphs(found.file().sound()))));
    }

    /** What was once read can be read again. */
    private static List<String> paragraphs(byte[] file) {
        return switch (PaperText.of(file)) {
            case PaperText.Paragraphs(var all) -> all;
            case PaperText.Refused(var because) -> throw new IllegalStateException(because);
        };
    }

    private interface OnFinal {
        Answer of(Report report, Final found);
    }

    private Answer onFinal(AddressNumber id, long number, Visitor visitor, OnFinal answer) {
        return adopted(
                id,
                visitor,
                report -> attaching
                        .find(report, number, visitor)
                        .map(found -> answer.of(report, found))
                        .orElseGet(Answer.NotFound::new));
    }
}
