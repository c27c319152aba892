package se.fyrvakt.classification;

import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.OWNER;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.history.HistorySource;
import se.fyrvakt.history.HistorySources;
import se.fyrvakt.web.MenuEntry;

/** What classification adds elsewhere: lines in the menu and a part of history. */
@Configuration(proxyBeanMethods = false)
class ClassificationConfiguration {

    @Bean
    MenuEntry mySystemsEntry() {
        return new MenuEntry(MenuEntry.Group.TOP, 4, "Mina system", "/mina-system", Set.of(OWNER));
    }

    @Bean
    MenuEntry interviewEntry() {
        return new MenuEntry(
                MenuEntry.Group.WORK,
                5,
                "Intervjuer",
                "/intervjuer",
                Set.of(COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, OWNER));
    }

    @Bean
    HistorySources interviewHistory() {
        return () -> Stream.of(
                new HistorySource(Interview.HISTORY, "Intervjuer", "/intervjuer/", InterviewRights::mayReadAll));
    }
}
