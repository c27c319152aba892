package se.fyrvakt.report;

import static se.fyrvakt.kernel.Role.AUDITOR;
import static se.fyrvakt.kernel.Role.COORDINATOR;
import static se.fyrvakt.kernel.Role.DIRECTOR;
import static se.fyrvakt.kernel.Role.MANAGEMENT;
import static se.fyrvakt.kernel.Role.PROTECTION_OFFICER;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.history.HistorySource;
import se.fyrvakt.history.HistorySources;
import se.fyrvakt.web.MenuEntry;

/** What reports add elsewhere: their line in the menu and their part of history. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    MenuEntry reportEntry() {
        return new MenuEntry(
                MenuEntry.Group.TOP,
                3,
                "Årsrapport",
                "/arsrapport",
                Set.of(COORDINATOR, PROTECTION_OFFICER, DIRECTOR, MANAGEMENT, AUDITOR));
    }

    @Bean
    HistorySources reportHistory() {
        return () -> Stream.of(new HistorySource(
                Report.HISTORY, "Årsrapporter", "/arsrapport/", visitor -> Readership.of(visitor) == Readership.ALL));
    }
}
