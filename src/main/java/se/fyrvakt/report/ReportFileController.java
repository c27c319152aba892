package se.fyrvakt.report;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.document.Press;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Readings;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

/** The files of a report: made as they are asked for while it is a draft, the very same bytes once it is adopted. */
@Controller
class ReportFileController {

    private final ReportDesk desk;
    private final KeptFileRepository files;
    private final TemplateRepository templates;
    private final Press press;
    private final Readings readings;
    private final Tenancy tenancy;

    ReportFileController(
            ReportDesk desk,
            KeptFileRepository files,
            TemplateRepository templates,
            Press press,
            Readings readings,
            Tenancy tenancy) {
        this.desk = desk;
        this.files = files;
        this.templates = templates;
        this.press = press;
        this.readings = readings;
        this.tenancy = tenancy;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR})
    @GetMapping("/arsrapport/{id}/hamta/{fil}")
    Answer file(@PathVariable AddressNumber id, @PathVariable String fil, Visitor visitor) {
        return FileKind.called(fil)
                .filter(Readership.of(visitor)::reads)
                .map(kind -> fetched(id, fil, kind.contentType(), visitor, report -> made(report, kind, visitor)))
                .orElseGet(Answer.NotFound::new);
    }

    /** All rows of all registers that the report counts, so only for whoever reads them all. */
    @Allowed(COORDINATOR)
    @GetMapping("/arsrapport/{id}/hamta/" + RowsFile.NAME)
    Answer rows(@PathVariable AddressNumber id, Visitor visitor) {
        readings.whole("hämtade raderna bakom en årsrapport", visitor);
        return fetched(id, RowsFile.NAME, "application/zip", visitor, report -> null);
    }

    @FunctionalInterface
    private interface Making extends Function<Report, byte @org.jspecify.annotations.Nullable []> {}

    private Answer fetched(AddressNumber id, String name, String type, Visitor visitor, Making draft) {
        return desk.find(id, visitor)
                .flatMap(report -> report.isDraft()
                        ? Optional.ofNullable(draft.apply(report)).map(bytes -> download(report, name, type, bytes))
                        : tenancy.read(visitor.administration(), () -> files.find(report.id(), name))
                                .map(file -> download(report, name, type, file.sound())))
                .orElseGet(Answer.NotFound::new);
    }

    private byte[] made(Report report, FileKind kind, Visitor visitor) {
        var draft = desk.draft(report, visitor);
        var template = tenancy.read(visitor.administration(), templates::find)
                .map(TemplateRepository.Template::usable)
                .orElse(null);
        return press.make(() -> kind.make(draft.basis(), draft.editing(), template));
    }

    private static Answer download(Report report, String name, String type, byte[] bytes) {
        var fileName = name.replaceFirst("^rapport", report.label().toLowerCase(se.fyrvakt.kernel.Swedish.LOCALE));
        return Answer.Download.of(fileName, type, bytes);
    }
}
