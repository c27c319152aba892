package se.fyrvakt.triage;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.MANAGER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.web.MenuEntry;

/** What triage adds elsewhere: its lines in the menu. */
@Configuration(proxyBeanMethods = false)
class TriageConfiguration {

    @Bean
    MenuEntry inboxEntry() {
        return new MenuEntry(
                MenuEntry.Group.WORK,
                1,
                "Inkorg för incidenter",
                InboxFilter.ADDRESS,
                Set.of(COORDINATOR, PROTECTION_OFFICER));
    }

    @Bean
    MenuEntry unitIncidentsEntry() {
        return new MenuEntry(MenuEntry.Group.WORK, 7, "Enhetens incidenter", UnitIncidentList.ADDRESS, Set.of(MANAGER));
    }
}
