package se.fyrvakt.history;

import static se.fyrvakt.kernel.Role.ADMINISTRATOR;
import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.MenuEntry;

/** The page Historik: all that has been done, as far as the visitor sees all of it. */
@Controller
class HistoryController {

    private final HistoryRepository history;
    private final SeenHistory sight;
    private final Tenancy tenancy;

    HistoryController(HistoryRepository history, SeenHistory sight, Tenancy tenancy) {
        this.history = history;
        this.sight = sight;
        this.tenancy = tenancy;
    }

    @Bean
    static MenuEntry historyEntry() {
        return new MenuEntry(
                MenuEntry.Group.SYSTEM,
                50,
                "Historik",
                "/historik",
                Set.of(COORDINATOR, PROTECTION_OFFICER, DIRECTOR, AUDITOR, ADMINISTRATOR));
    }

    @GetMapping("/historik")
    @Allowed({COORDINATOR, PROTECTION_OFFICER, DIRECTOR, AUDITOR, ADMINISTRATOR})
    Answer list(@RequestParam Map<String, String> query, Visitor visitor) {
        var filter = HistoryFilter.of(query);
        var seen = sight.sources(visitor);
        var asked = seen.stream()
                .map(HistorySource::register)
                .filter(register ->
                        filter.register().isEmpty() || filter.register().equals(register))
                .collect(Collectors.toSet());
        return tenancy.write(visitor.administration(), () -> {
            var list = HistoryList.of(filter, seen, history.search(filter, asked));
            sight.tell(list.entries(), visitor);
            return list;
        });
    }
}
