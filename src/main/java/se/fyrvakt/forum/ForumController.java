package se.fyrvakt.forum;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.document.PaperFormat;
import se.fyrvakt.document.Press;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;

/** The forums, and for each where things stand since it met last, as a page and a paper. */
@Controller
class ForumController {

    private final ForumRepository forums;
    private final SinceReading reading;
    private final Press press;
    private final Tenancy tenancy;
    private final Clock clock;

    ForumController(ForumRepository forums, SinceReading reading, Press press, Tenancy tenancy, Clock clock) {
        this.forums = forums;
        this.reading = reading;
        this.press = press;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @GetMapping(ForumPage.ADDRESS)
    Answer list(Visitor visitor) {
        var today = LocalDate.now(clock);
        return tenancy.read(visitor.administration(), () -> new ForumPage(today.getYear(), forums.all(today)));
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @GetMapping(SinceLast.ADDRESS)
    Answer since(@PathVariable AddressNumber mote, Visitor visitor) {
        return since(mote, visitor, SincePage::new);
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT})
    @GetMapping(SinceLast.ADDRESS + "/hamta/{fil}")
    Answer fetch(@PathVariable AddressNumber mote, @PathVariable String fil, Visitor visitor) {
        return PaperFormat.of(fil, SinceLast.PAPER)
                .map(format -> since(mote, visitor, since -> file(since, format, visitor)))
                .orElseGet(Answer.NotFound::new);
    }

    private Answer file(SinceLast since, PaperFormat format, Visitor visitor) {
        var document = since.document(visitor.administrationName());
        return Answer.Download.of(
                format.fileName("laget-sedan-senast"), format.contentType(), press.make(() -> format.make(document)));
    }

    /** Of the forum whose meeting it is, whichever of them. */
    private Answer since(AddressNumber meeting, Visitor visitor, Function<SinceLast, Answer> answer) {
        var today = LocalDate.now(clock);
        return tenancy.read(
                        visitor.administration(),
                        () -> forums.forum(meeting.number(), today).map(forum -> reading.of(forum, today)))
                .map(answer)
                .orElseGet(Answer.NotFound::new);
    }

    @Bean
    static MenuEntry forumEntry() {
        return new MenuEntry(
                MenuEntry.Group.STEERING,
                5,
                "Forum",
                ForumPage.ADDRESS,
                Set.of(COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT));
    }
}
