package se.fyrvakt.attachments;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.SeenRows;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

/** Files as they were sent. A file whose row the visitor may not see is not found; where readings are logged, so is this. */
@Controller
class AttachmentController {

    /** Should a browser show one after all, it runs nothing and reaches nothing. */
    private static final String SANDBOX = "sandbox; default-src 'none'";

    private final AttachmentRepository files;
    private final SeenRows seen;
    private final Tenancy tenancy;

    AttachmentController(AttachmentRepository files, SeenRows seen, Tenancy tenancy) {
        this.files = files;
        this.seen = seen;
        this.tenancy = tenancy;
    }

    @Allowed(EMPLOYEE)
    @GetMapping("/bilagor/{id}/hamta")
    Answer fetch(@PathVariable AddressNumber id, Visitor visitor, HttpServletResponse response) {
        var file = tenancy.write(visitor.administration(), () -> file(id.number(), visitor));
        file.ifPresent(found -> response.setHeader("Content-Security-Policy", SANDBOX));
        return file.orElseGet(Answer.NotFound::new);
    }

    private Optional<Answer> file(long id, Visitor visitor) {
        return files.find(id)
                .filter(kept -> seen.read(
                                kept.readAs().register(), kept.readAs().number(), "hämtade en bilaga", visitor)
                        .isPresent())
                .map(kept -> Answer.Download.of(kept.file().name(), kept.file().mediaType(), files.content(id)));
    }
}
