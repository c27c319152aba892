package se.fyrvakt.duties;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;

/** What waits for somebody, kind by kind and row by row. */
@Controller
class DutyController {

    private static final String KINDS = "/uppgifter";

    private final DutyDesk desk;

    DutyController(DutyDesk desk) {
        this.desk = desk;
    }

    @Allowed(EMPLOYEE)
    @GetMapping(TodayPage.ADDRESS)
    Answer today(Visitor visitor) {
        return desk.today(visitor);
    }

    @Allowed(EMPLOYEE)
    @GetMapping(ResponsibilityPage.ADDRESS)
    Answer responsibility(Visitor visitor) {
        return desk.responsibility(visitor);
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR})
    @GetMapping(KINDS)
    Answer kinds(Visitor visitor) {
        return desk.kinds(visitor);
    }

    @Allowed(EMPLOYEE)
    @GetMapping(DutyPage.ADDRESS)
    Answer list(
            @RequestParam(defaultValue = "") String slag,
            @RequestParam(defaultValue = "") String sida,
            Visitor visitor) {
        if (slag.isEmpty()) {
            return Answer.seeOther(TodayPage.ADDRESS);
        }
        return desk.list(slag, Page.number(sida), visitor);
    }

    @Allowed(EMPLOYEE)
    @PostMapping(DutyPage.ADDRESS)
    Answer choose(
            @RequestParam(defaultValue = "") String slag,
            @RequestParam(defaultValue = "") String visas,
            Visitor visitor) {
        return Showing.of(visas)
                .map(showing -> desk.choose(slag, showing, visitor))
                .orElseGet(() -> Answer.seeOther(TodayPage.ADDRESS));
    }

    @Allowed(MANAGER)
    @GetMapping(StaffPage.ADDRESS)
    Answer staff(
            @RequestParam(defaultValue = "") String slag,
            @RequestParam(defaultValue = "") String sida,
            Visitor visitor) {
        return slag.isEmpty() ? desk.staff(visitor) : desk.staff(slag, Page.number(sida), visitor);
    }

    @Bean
    static MenuEntry staffEntry() {
        return new MenuEntry(MenuEntry.Group.TOP, 4, "Min enhet", StaffPage.ADDRESS, Set.of(MANAGER));
    }

    @Bean
    static MenuEntry todayEntry() {
        return new MenuEntry(MenuEntry.Group.TOP, 0, "Idag", TodayPage.ADDRESS, Set.of(EMPLOYEE));
    }

    @Bean
    static MenuEntry responsibilityEntry() {
        return new MenuEntry(MenuEntry.Group.TOP, 3, "Mitt ansvar", ResponsibilityPage.ADDRESS, Set.of(EMPLOYEE));
    }

    @Bean
    static MenuEntry kindsEntry() {
        return new MenuEntry(
                MenuEntry.Group.WORK,
                1,
                "Allas uppgifter",
                KINDS,
                Set.of(COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR));
    }
}
