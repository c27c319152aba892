package se.fyrvakt.attachments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.settings.Setting;
import se.fyrvakt.settings.SettingRepository;

/** Attaches files to rows of any register, and tells of them. All but the check within a transaction of the administration. */
@Component
public class Attachments {

    private final AttachmentRepository files;
    private final SettingRepository settings;
    private final Clock clock;

    Attachments(AttachmentRepository files, SettingRepository settings, Clock clock) {
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    public Limits limits() {
        var today = LocalDate.now(clock);
        return new Limits(
                settings.on(today, Setting.MOST_FILES).intValue(),
                settings.on(today, Setting.MEGABYTES_A_FILE).intValue());
    }

    /** For a form's {@code accept}. */
    public static String accepted() {
        return AcceptedKind.accepted();
    }

    /** Before any transaction: what is sent may be large. */
    public static Checked check(@Nullable List<MultipartFile> sent, Limits limits) {
        return FileChecking.of(sent, limits);
    }

    /** To a row whose readers may fetch them. */
    public void attach(Subject to, List<Candidate> sent, String by) {
        attach(to, to, sent, by);
    }

    /** @param readAs the row whose readers may fetch them, where that is another */
    public void attach(Subject to, Subject readAs, List<Candidate> sent, String by) {
        sent.forEach(file -> files.add(to, readAs, file, by));
    }

    public List<Attachment> of(Subject subject) {
        return files.of(subject);
    }

    /** All that the row's readers may fetch, for its page; empty where there is none. */
    public Optional<Panel> panel(Subject subject) {
        var found = files.readAs(subject);
        return found.isEmpty() ? Optional.empty() : Optional.of(panel(found));
    }

    private static Panel panel(List<Attachment> found) {
        return new Panel(
                "Bilagor",
                "Hämtas till din dator. Öppna bara det du väntar dig: filerna är inte kontrollerade mot virus.",
                List.of("När", "Fil", "Från"),
                found.stream().map(Attachments::line).toList());
    }

    private static Line line(Attachment file) {
        return new Line(
                Swedish.moment(file.addedAt()),
                List.of(new Cell(file.label(), file.address()), Cell.of(file.addedBy())));
    }
}
