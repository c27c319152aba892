package se.fyrvakt.exchange;

import static se.fyrvakt.kernel.Role.ADMINISTRATOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.tables.FileName;
import se.fyrvakt.tables.Refusal;
import se.fyrvakt.tables.TableFile;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;
import se.fyrvakt.web.Problems;

/** Files read in: the list with the way in, and the page of each. */
@Controller
class ReadingController {

    private final ReadingDesk desk;

    ReadingController(ReadingDesk desk) {
        this.desk = desk;
    }

    @Bean
    static MenuEntry readingEntry() {
        return new MenuEntry(MenuEntry.Group.SYSTEM, 10, "Läs in", "/inlasning", Set.of(COORDINATOR, ADMINISTRATOR));
    }

    @GetMapping("/inlasning")
    @Allowed({COORDINATOR, ADMINISTRATOR})
    Answer list(
            @RequestParam(defaultValue = "") String register,
            @RequestParam(defaultValue = "1") int sida,
            Visitor visitor) {
        return desk.list(new ReadingForm(register, ""), Math.clamp(sida, 1, 100_000), Problems.NONE, visitor);
    }

    @PostMapping("/inlasning")
    @Allowed({COORDINATOR, ADMINISTRATOR})
    Answer read(
            @RequestParam(name = ReadingForm.FILE, required = false) @Nullable MultipartFile file,
            ReadingForm form,
            Visitor visitor)
            throws IOException {
        var problems = form.problems(desk.today());
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isBlank()) {
            problems = Problems.with(ReadingForm.FILE, "Välj en fil att läsa in.");
        }
        if (problems.exist() || file == null) {
            return desk.list(form, 1, problems, visitor);
        }
        var name = FileName.of(String.valueOf(file.getOriginalFilename()));
        return switch (TableFile.open(name, file.getInputStream())) {
            case Refusal refusal -> desk.list(form, 1, Problems.with(ReadingForm.FILE, refusal.message()), visitor);
            case TableFile table -> desk.examine(table, form.said(), visitor);
        };
    }
}
