package se.fyrvakt.reporting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.fyrvakt.attachments.Attachments;
import se.fyrvakt.attachments.Checked;
import se.fyrvakt.reporting.Following.Found;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Open;
import se.fyrvakt.web.Problems;

/** What a receipt opens, without an account: how far the report has come, and more to say about it. */
@Controller
class ReceiptController {

    static final String RECEIVED = "/kvitto/mottagen";

    private static final String ENTRY = "/kvitto";
    private static final String FOLLOWED = "/kvitto/anmalan";

    private static final Problems WRONG = Problems.with(
            ReceiptPage.NUMBER,
            "Det finns ingen anmälan med det numret. Kontrollera de sexton tecknen mot ditt kvitto.");
    private static final Problems NOTHING = Problems.with(MessageForm.WORDS, "Skriv något, eller välj en fil.");

    private final Following following;
    private final Reporting reporting;

    ReceiptController(Following following, Reporting reporting) {
        this.following = following;
        this.reporting = reporting;
    }

    @Open
    @GetMapping(ENTRY)
    Answer ask() {
        return new ReceiptPage("", Problems.NONE);
    }

    @Open
    @PostMapping(ENTRY)
    Answer find(
            @RequestParam(name = ReceiptPage.NUMBER, defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var receipt = Receipt.typed(typed);
        return switch (following.find(receipt, request.getRemoteAddr())) {
            case Found.Report found -> {
                new ReceiptCookie(request, response).write(receipt);
                yield Answer.seeOther(FOLLOWED);
            }
            case Found.Nothing nothing -> new ReceiptPage(typed, WRONG);
            case Found.Wait wait -> waiting(wait, response);
        };
    }

    private Answer waiting(Found.Wait wait, HttpServletResponse response) {
        var seconds =
                Duration.between(following.clock().instant(), wait.until()).toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return new ReceiptWaitPage();
    }

    @Open
    @GetMapping(RECEIVED)
    Answer received(HttpServletRequest request, HttpServletResponse response) {
        return carried(request, response, following::received);
    }

    @Open
    @GetMapping(FOLLOWED)
    Answer follow(HttpServletRequest request, HttpServletResponse response) {
        return carried(
                request, response, (receipt, found) -> following.page(found, MessageForm.blank(), Problems.NONE));
    }

    @Open
    @PostMapping(FOLLOWED)
    Answer write(
            @RequestParam Map<String, String> sent,
            @RequestParam(name = ReportForm.FILES, required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response) {
        return carried(request, response, (receipt, found) -> write(found, MessageForm.of(sent), files));
    }

    private Answer write(Found.Report found, MessageForm form, @Nullable List<MultipartFile> files) {
        var problem = form.problem();
        if (problem != null) {
            return following.page(found, form, Problems.with(MessageForm.WORDS, problem));
        }
        return switch (Attachments.check(files, following.limits(found))) {
            case Checked.Wrong(var message) -> following.page(found, form, Problems.with(ReportForm.FILES, message));
            case Checked.Good(var good)
            when good.isEmpty() && form.words().isEmpty() -> following.page(found, form, NOTHING);
            case Checked.Good(var good) -> {
                reporting.add(found.administration(), found.report(), form.sending(), form.words(), good);
                yield Answer.seeOther(Notice.SPARAD.on(FOLLOWED));
            }
        };
    }

    /** Whoever carries no receipt, or one that is for nothing, is asked for it. */
    private Answer carried(
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<Receipt, Found.Report, Answer> answer) {
        var receipt = new ReceiptCookie(request, response).read();
        return receipt.isPresent()
                        && following.find(receipt.get(), request.getRemoteAddr()) instanceof Found.Report found
                ? answer.apply(receipt.get(), found)
                : Answer.seeOther(ENTRY);
    }

    @Open
    @PostMapping("/kvitto/slut")
    Answer end(HttpServletRequest request, HttpServletResponse response) {
        new ReceiptCookie(request, response).clear();
        return Answer.seeOther(ENTRY);
    }
}
