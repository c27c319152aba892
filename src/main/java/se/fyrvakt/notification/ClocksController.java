package se.fyrvakt.notification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.settings.Setting;
import se.fyrvakt.settings.SettingRepository;
import se.fyrvakt.settings.Wording;
import se.fyrvakt.settings.WordingRepository;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

/** The statutory clocks that run, with whom to ring: a page to print and put on the wall. */
@Controller
class ClocksController {

    private final RunningClockRepository clocks;
    private final SettingRepository settings;
    private final WordingRepository wordings;
    private final ClockWatch watch;
    private final Tenancy tenancy;
    private final Clock clock;

    ClocksController(
            RunningClockRepository clocks,
            SettingRepository settings,
            WordingRepository wordings,
            ClockWatch watch,
            Tenancy tenancy,
            Clock clock) {
        this.clocks = clocks;
        this.settings = settings;
        this.wordings = wordings;
        this.watch = watch;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed({COORDINATOR, PROTECTION_OFFICER})
    @GetMapping("/frister")
    Answer show(Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> page(LocalDate.now(clock)));
    }

    private ClocksPage page(LocalDate today) {
        var before = Duration.ofHours(settings.on(today, Setting.HOURS_BEFORE).longValue());
        return new ClocksPage(
                clocks.all(before),
                watch.taken(),
                watch.callList(today),
                wordings.on(today, Wording.CALL_LIST)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                wordings.on(today, Wording.SENDER),
                clock.instant());
    }
}
