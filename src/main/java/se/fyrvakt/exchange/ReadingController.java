package se.fyrvakt.exchange;

import static se.fyrvakt.kernel.Role.ADMINISTRATOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;

import java.io.IOException;
import java.util.List;
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
    private final BatchDesk batches;

    ReadingController(ReadingDesk desk, BatchDesk batches) {
        this.desk = desk;
        this.batches = batches;
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
            @RequestParam(name = ReadingForm.FILE, required = false) @Nullable List<MultipartFile> files,
            ReadingForm form,
            Visitor visitor)
            throws IOException {
        var sent = chosen(files);
        var problems = problems(sent, form);
        if (problems.exist()) {
            return desk.list(form, 1, problems, visitor);
        }
        return isOne(sent) ? readOne(sent.getFirst(), form, visitor) : readAll(sent, form, visitor);
    }

    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file ->
                                !String.valueOf(file.getOriginalFilename()).isBlank())
                        .toList();
    }

    private static boolean isOne(List<MultipartFile> sent) {
        return sent.size() == 1 && !Upload.isFolder(sent.getFirst());
    }

    private Problems problems(List<MultipartFile> sent, ReadingForm form) {
        if (sent.isEmpty()) {
            return Problems.with(ReadingForm.FILE, "Välj en fil att läsa in.");
        }
        return !isOne(sent) && !form.register().isEmpty()
                ? Problems.with(
                        "register",
                        "Flera filer känns igen var för sig. Välj ”Det som passar filen”, eller en fil i taget.")
                : form.problems(desk.today());
    }

    private Answer readOne(MultipartFile file, ReadingForm form, Visitor visitor) throws IOException {
        var name = FileName.of(String.valueOf(file.getOriginalFilename()));
        return switch (TableFile.open(name, file.getInputStream())) {
            case Refusal refusal -> refused(refusal.message(), form, visitor);
            case TableFile table -> {
                if (form.register().isEmpty() && batches.holdsSeveral(table, visitor)) {
                    table.close();
                    yield readAll(List.of(file), form, visitor);
                }
                yield desk.examine(table, form.said(), visitor);
            }
        };
    }

    private Answer readAll(List<MultipartFile> sent, ReadingForm form, Visitor visitor) throws IOException {
        return switch (Upload.of(sent)) {
            case Sending.Refused(var message) -> refused(message, form, visitor);
            case Upload upload -> batches.examine(upload, form, visitor);
        };
    }

    private Answer refused(String message, ReadingForm form, Visitor visitor) {
        return desk.list(form, 1, Problems.with(ReadingForm.FILE, message), visitor);
    }
}
