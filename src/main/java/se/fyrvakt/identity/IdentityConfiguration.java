package se.fyrvakt.identity;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.history.HistorySource;
import se.fyrvakt.history.HistorySources;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.web.MenuEntry;

/** What accounts add elsewhere: their line in the menu and their part of history. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    MenuEntry accountsEntry() {
        return new MenuEntry(MenuEntry.Group.SYSTEM, 10, "Konton", "/konton", Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    HistorySources accountHistory() {
        return () ->
                Stream.of(new HistorySource("konton", "Konton", "/konton/", visitor -> visitor.is(Role.ADMINISTRATOR)));
    }
}
