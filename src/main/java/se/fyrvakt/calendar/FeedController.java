package se.fyrvakt.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.duties.ComingDuties;
import se.fyrvakt.identity.AccountVisitors;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Open;
import se.fyrvakt.web.PublicAddress;

/** Gives a calendar to whoever has its address: programs do not sign in. What it tells is what its owner may know today. */
@Controller
class FeedController {

    private static final int YEARS_AHEAD = 1;

    private final FeedRepository feeds;
    private final AccountVisitors visitors;
    private final ComingDuties duties;
    private final Tenancy tenancy;
    private final PublicAddress start;
    private final Clock clock;

    FeedController(
            FeedRepository feeds,
            AccountVisitors visitors,
            ComingDuties duties,
            Tenancy tenancy,
            PublicAddress start,
            Clock clock) {
        this.feeds = feeds;
        this.visitors = visitors;
        this.duties = duties;
        this.tenancy = tenancy;
        this.start = start;
        this.clock = clock;
    }

    @Open
    @GetMapping(FeedAddress.PATH + "{adress}")
    Answer fetch(@PathVariable FeedAddress adress, HttpServletRequest request) {
        var base = start.of(request);
        return tenancy.write(adress.administration(), () -> text(adress, base))
                .<Answer>map(text -> answer(text, request))
                .orElseGet(Answer.NotFound::new);
    }

    private Optional<String> text(FeedAddress address, String base) {
        return feeds.fetch(address)
                .flatMap(account -> visitors.of(address.administration(), account))
                .map(visitor -> text(visitor, base));
    }

    private String text(Visitor visitor, String base) {
        var today = LocalDate.now(clock);
        var coming = duties.of(visitor, today, today.plusYears(YEARS_AHEAD));
        return new CalendarFile(visitor.administration(), base, coming, feeds.tell(visitor.account(), coming)).text();
    }

    private static Answer answer(String text, HttpServletRequest request) {
        var content = text.getBytes(UTF_8);
        return new Answer.Download(
                "fyrvakt.ics",
                "text/calendar;charset=UTF-8",
                response -> write(content, new ServletWebRequest(request, response), response));
    }

    /** Nothing but that it is the same, to a program that has it already. */
    private static void write(byte[] content, ServletWebRequest asked, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (!asked.checkNotModified(DigestUtils.md5DigestAsHex(content))) {
            response.getOutputStream().write(content);
        }
    }
}
