package se.fyrvakt.report;

import static se.fyrvakt.kernel.Role.COORDINATOR;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.document.WordTemplate;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** The administration's own Word template for its reports. */
@Controller
class TemplateController {

    private final TemplateRepository templates;
    private final TemplateActs acts;
    private final Tenancy tenancy;

    TemplateController(TemplateRepository templates, TemplateActs acts, Tenancy tenancy) {
        this.templates = templates;
        this.acts = acts;
        this.tenancy = tenancy;
    }

    @Allowed(COORDINATOR)
    @GetMapping("/arsrapport/mall")
    Answer show(Visitor visitor) {
        return page(Problems.NONE, visitor);
    }

    private Answer page(Problems problems, Visitor visitor) {
        return new TemplatePage(
                tenancy.read(visitor.administration(), templates::find).orElse(null), problems);
    }

    @Allowed(COORDINATOR)
    @PostMapping("/arsrapport/mall")
    Answer set(@RequestParam(required = false) @Nullable MultipartFile fil, Visitor visitor) throws IOException {
        var sent = SentFile.of(fil);
        if (sent.isEmpty()) {
            return page(Problems.with("fil", "Välj en Word-mall."), visitor);
        }
        return switch (WordTemplate.of(sent.get().content())) {
            case WordTemplate.Refused(var because) -> page(Problems.with("fil", because), visitor);
            case WordTemplate.Usable usable -> {
                acts.set(sent.get(), visitor.actor());
                yield Answer.seeOther(Notice.SPARAD.on("/arsrapport/mall"));
            }
        };
    }

    @Allowed(COORDINATOR)
    @GetMapping("/arsrapport/mall/hamta")
    Answer fetch(Visitor visitor) {
        return tenancy.read(visitor.administration(), templates::find)
                .<Answer>map(template -> new Answer.Download(
                        template.fileName(),
                        "application/octet-stream",
                        response -> response.getOutputStream().write(template.content())))
                .orElseGet(() -> Answer.seeOther("/arsrapport/mall"));
    }

    @Allowed(COORDINATOR)
    @PostMapping("/arsrapport/mall/ta-bort")
    Answer remove(Visitor visitor) {
        acts.remove(visitor.actor());
        return Answer.seeOther(Notice.BORTTAGEN.on("/arsrapport/mall"));
    }
}
