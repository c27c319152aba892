package se.fyrvakt.home;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.web.MenuEntry;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessibilityFacts.class)
class HomeConfiguration {

    @Bean
    MenuEntry overviewEntry() {
        return new MenuEntry(MenuEntry.Group.TOP, 1, "Överblick", "/overblick", Set.of(Role.EMPLOYEE));
    }

    @Bean
    MenuEntry standingEntry() {
        return new MenuEntry(
                MenuEntry.Group.TOP,
                2,
                "Läget",
                "/laget",
                Set.of(
                        Role.COORDINATOR,
                        Role.PROTECTION_OFFICER,
                        Role.DIRECTOR,
                        Role.MANAGEMENT,
                        Role.MANAGER,
                        Role.OWNER,
                        Role.AMBASSADOR,
                        Role.AUDITOR));
    }
}
