package se.fyrvakt.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.duties.ComingDuties;
import se.fyrvakt.identity.AccountVisitors;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Open;
import se.fyrvakt.web.PublicAddress;
import se.fyrvakt.year.WheelActivities;

/** Gives a calendar to whoever has its address: programs do not sign in. What it tells is what its owner may know today. */
@Controller
class FeedController {

    private static final int YEARS_AHEAD = 1;

    private final FeedRepository feeds;
    private final AccountVisitors visitors;
    private final ComingDuties duties;
    private final WheelActivities wheels;
    private final Tenancy tenancy;
    private final PublicAddress start;
    private final Clock clock;

    FeedController(
            FeedRepository feeds,
            AccountVisitors visitors,
            ComingDuties duties,
            WheelActivities wheels,
            Tenancy tenancy,
            PublicAddress start,
            Clock clock) {
        this.feeds = feeds;
        this.visitors = visitors;
        this.duties = duties;
        this.wheels = wheels;
        this.tenancy = tenancy;
        this.start = start;
        this.clock = clock;
    }

    @Open
    @GetMapping(FeedAddress.PATH + "{adress}")
    Answer fetch(
            @PathVariable FeedAddress adress,
            @RequestParam(name = FeedAddress.AS, defaultValue = "") String as,
            @RequestParam(name = FeedAddress.WHEEL, defaultValue = "") String wheel,
            HttpServletRequest request) {
        var base = start.of(request);
        return tenancy.write(
                        adress.administration(),
                        () -> visitor(adress)
                                .map(visitor -> wheel.isEmpty()
                                        ? duties(visitor, base, as.equals(FeedAddress.TASKS))
                                        : wheel(visitor, base, wheel)))
                .<Answer>map(calendar -> answer(CalendarFile.text(calendar), request))
                .orElseGet(Answer.NotFound::new);
    }

    private Optional<Visitor> visitor(FeedAddress address) {
        return feeds.fetch(address).flatMap(account -> visitors.of(address.administration(), account));
    }

    private Calendar duties(Visitor visitor, String base, boolean asTasks) {
        var today = LocalDate.now(clock);
        var coming = duties.of(visitor, today, today.plusYears(YEARS_AHEAD));
        return new CalendarFile(visitor.administration(), base, coming, feeds.tell(visitor.account(), coming))
                .calendar(asTasks);
    }

    private Calendar wheel(Visitor visitor, String base, String wheel) {
        return new WheelFile(visitor.administration(), base, wheel, wheels.of(wheel, LocalDate.now(clock), visitor))
                .calendar();
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
