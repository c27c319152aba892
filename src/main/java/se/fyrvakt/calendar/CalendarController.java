package se.fyrvakt.calendar;

import static se.fyrvakt.kernel.Role.EMPLOYEE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.PublicAddress;
import se.fyrvakt.year.WheelActivities;

/** Everybody makes, changes and withdraws the address of their own calendar. */
@Controller
class CalendarController {

    private final FeedRepository feeds;
    private final WheelActivities wheels;
    private final History history;
    private final Tenancy tenancy;
    private final PublicAddress start;

    CalendarController(
            FeedRepository feeds, WheelActivities wheels, History history, Tenancy tenancy, PublicAddress start) {
        this.feeds = feeds;
        this.wheels = wheels;
        this.history = history;
        this.tenancy = tenancy;
        this.start = start;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(CalendarPage.ADDRESS)
    Answer show(Visitor visitor) {
        return page(visitor, null);
    }

    private Answer page(Visitor visitor, @Nullable String shown) {
        return tenancy.read(
                visitor.administration(),
                () -> new CalendarPage(feeds.of(visitor.account()).orElse(null), shown, wheels.wheels(visitor)));
    }

    @Allowed(EMPLOYEE)
    @PostMapping(CalendarPage.ADDRESS)
    Answer make(Visitor visitor, HttpServletRequest request) {
        var address = FeedAddress.random(visitor.administration());
        tenancy.write(visitor.administration(), () -> {
            feeds.make(visitor.account(), address);
            note(visitor, "skapade en kalenderadress för");
            return true;
        });
        return page(visitor, start.of(request) + address.path());
    }

    @Allowed(EMPLOYEE)
    @PostMapping(CalendarPage.ADDRESS + "/bort")
    Answer withdraw(Visitor visitor) {
        tenancy.write(visitor.administration(), () -> {
            if (feeds.withdraw(visitor.account())) {
                note(visitor, "drog in kalenderadressen för");
            }
            return true;
        });
        return Answer.seeOther(Notice.BORTTAGEN.on(CalendarPage.ADDRESS));
    }

    private void note(Visitor visitor, String act) {
        history.record(
                visitor.actor(), new Subject("konton", visitor.account()), act, visitor.name(), Map.of(), Map.of());
    }

    @Bean
    static MenuEntry calendarEntry() {
        return new MenuEntry(MenuEntry.Group.TOP, 9, "Kalender", CalendarPage.ADDRESS, Set.of(EMPLOYEE));
    }
}
