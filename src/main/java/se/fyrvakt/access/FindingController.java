package se.fyrvakt.access;

import static se.fyrvakt.kernel.Role.COORDINATOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.settings.Setting;
import se.fyrvakt.settings.SettingRepository;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** Access that deviates, and what the coordinator says of it. */
@Controller
class FindingController {

    private static final String ONE = FindingsPage.ADDRESS + "/{rad}";

    private final FindingRepository findings;
    private final ExportRepository exports;
    private final IncidentsOfAccess incidents;
    private final FindingActs acts;
    private final SettingRepository settings;
    private final Tenancy tenancy;
    private final Clock clock;

    FindingController(
            FindingRepository findings,
            ExportRepository exports,
            IncidentsOfAccess incidents,
            FindingActs acts,
            SettingRepository settings,
            Tenancy tenancy,
            Clock clock) {
        this.findings = findings;
        this.exports = exports;
        this.incidents = incidents;
        this.acts = acts;
        this.settings = settings;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Allowed(COORDINATOR)
    @GetMapping(FindingsPage.ADDRESS)
    Answer list(@RequestParam Map<String, String> query, Visitor visitor) {
        var filter = FindingFilter.of(query);
        var today = LocalDate.now(clock);
        return tenancy.read(
                visitor.administration(),
                () -> new FindingsPage(filter, findings.found(filter, today), findings.assets()));
    }

    @Allowed(COORDINATOR)
    @GetMapping(ExportsPage.ADDRESS)
    Answer exports(Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> exports());
    }

    private ExportsPage exports() {
        var today = LocalDate.now(clock);
        return new ExportsPage(
                exports.latest(today),
                settings.on(today, Setting.MONTHS_OF_EXPORTS).intValue());
    }

    @Allowed(COORDINATOR)
    @GetMapping(ONE)
    Answer show(@PathVariable AddressNumber rad, Visitor visitor) {
        return tenancy.read(
                visitor.administration(), () -> on(rad, access -> page(access, Map.of(), Problems.NONE, visitor)));
    }

    @Allowed(COORDINATOR)
    @PostMapping(ONE + "/ratt")
    Answer accept(@PathVariable AddressNumber rad, @RequestParam Map<String, String> sent, Visitor visitor) {
        return writing(
                rad,
                visitor,
                access -> after(access, sent, acts.accept(access, sent, LocalDate.now(clock), visitor), visitor));
    }

    @Allowed(COORDINATOR)
    @PostMapping(ONE + "/koppla")
    Answer link(@PathVariable AddressNumber rad, @RequestParam Map<String, String> sent, Visitor visitor) {
        return writing(rad, visitor, access -> after(access, sent, acts.link(access, sent, visitor), visitor));
    }

    private FindingPage page(FoundAccess access, Map<String, String> sent, Problems problems, Visitor visitor) {
        return new FindingPage(access, incidents.about(access.id(), visitor), sent, problems);
    }

    private Answer after(FoundAccess access, Map<String, String> sent, Problems problems, Visitor visitor) {
        return problems.exist()
                ? page(access, sent, problems, visitor)
                : Answer.seeOther(Notice.SPARAD.on(FindingsPage.ADDRESS));
    }

    private Answer writing(AddressNumber row, Visitor visitor, Function<FoundAccess, Answer> answer) {
        return tenancy.write(visitor.administration(), () -> on(row, answer));
    }

    /** What does not deviate any more is not there. */
    private Answer on(AddressNumber row, Function<FoundAccess, Answer> answer) {
        return findings.find(row.number(), LocalDate.now(clock)).map(answer).orElseGet(Answer.NotFound::new);
    }

    @Bean
    static MenuEntry findingsEntry() {
        return new MenuEntry(MenuEntry.Group.WORK, 6, "Behörighetsläget", FindingsPage.ADDRESS, Set.of(COORDINATOR));
    }
}
