package se.fyrvakt.reporting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.fyrvakt.attachments.Attachments;
import se.fyrvakt.attachments.Candidate;
import se.fyrvakt.attachments.Checked;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Open;
import se.fyrvakt.web.Problems;

/** The staff door: reports of what has happened, by anybody. */
@Controller
class DoorController {

    private static final String CHOOSE_AGAIN = " Välj också filerna igen.";

    private final DoorDesk desk;
    private final Reporting reporting;

    DoorController(DoorDesk desk, Reporting reporting) {
        this.desk = desk;
        this.reporting = reporting;
    }

    @Open
    @GetMapping("/anmal")
    Answer come(HttpServletRequest request) {
        return desk.obvious(visitor(request))
                .map(found -> show(desk.door(found, "")))
                .orElseGet(() -> new DoorList(desk.all()));
    }

    private static @Nullable Visitor visitor(HttpServletRequest request) {
        return (Visitor) request.getAttribute(Visitor.class.getName());
    }

    @Open
    @GetMapping("/anmal/{slug}")
    Answer open(@PathVariable String slug) {
        return at(desk.find(slug), DoorController::show);
    }

    @Open
    @GetMapping("/anmal/{slug}/{enhet}")
    Answer open(@PathVariable String slug, @PathVariable String enhet) {
        return at(desk.find(slug, enhet), DoorController::show);
    }

    @Open
    @GetMapping("/anmal/{slug}/lattlast")
    Answer easy(@PathVariable String slug) {
        return at(desk.find(slug), EasyPage::new);
    }

    private static Answer at(Optional<Door> door, Function<Door, Answer> answer) {
        return door.map(answer).orElseGet(Answer.NotFound::new);
    }

    private static Answer show(Door door) {
        return door.isOpen() ? new ReportPage(door, ReportForm.blank(door), Problems.NONE) : new ClosedPage(door);
    }

    @Open
    @PostMapping("/anmal/{slug}")
    Answer report(
            @PathVariable String slug,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = ReportForm.FILES, required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response) {
        return at(desk.find(slug), door -> report(door, sent, files, new ReceiptCookie(request, response)));
    }

    @Open
    @PostMapping("/anmal/{slug}/{enhet}")
    Answer report(
            @PathVariable String slug,
            @PathVariable String enhet,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = ReportForm.FILES, required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response) {
        return at(desk.find(slug, enhet), door -> report(door, sent, files, new ReceiptCookie(request, response)));
    }

    private Answer report(
            Door door, Map<String, String> sent, @Nullable List<MultipartFile> files, ReceiptCookie cookie) {
        if (!door.isOpen()) {
            return Answer.seeOther(door.address());
        }
        var form = ReportForm.of(sent);
        var problems = form.problems(desk.clock().instant());
        if (problems.exist()) {
            return new ReportPage(door, form, problems);
        }
        return switch (Attachments.check(files, door.limits())) {
            case Checked.Wrong(var message) ->
                new ReportPage(door, form, Problems.with(ReportForm.FILES, message + CHOOSE_AGAIN));
            case Checked.Good(var good) -> report(door, form, good, cookie);
        };
    }

    private Answer report(Door door, ReportForm form, List<Candidate> files, ReceiptCookie cookie) {
        var facts = form.facts(door, desk.clock().instant());
        return switch (reporting.report(door, facts, files)) {
            case Outcome.Saved saved -> {
                cookie.write(Receipt.of(facts.mark()));
                yield Answer.seeOther(ReceiptController.RECEIVED);
            }
            case Outcome.Refused(var faults) ->
                new ReportPage(door, form, Problems.withAll(faults.getFirst().message()));
            case Outcome.ChangedMeanwhile c -> throw new IllegalStateException("A new report was changed by another");
        };
    }
}
