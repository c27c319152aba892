package se.fyrvakt.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.fyrvakt.history.HistorySource;
import se.fyrvakt.history.HistorySources;
import se.fyrvakt.kernel.AtStart;
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

    /** The last of what a start does: whatever else fills an empty installation has then done so. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    AtStart firstLink(FirstAccount first) {
        return address -> first.invite()
                .map(link -> List.of(
                        "Lägg upp det första kontot på " + address + "/forsta-kontot/" + link.text(),
                        "Länken gäller i 7 dagar, dock längst till nästa start."))
                .orElse(List.of());
    }
}
