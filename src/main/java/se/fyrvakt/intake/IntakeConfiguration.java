package se.fyrvakt.intake;

import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.jobs.Job;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.web.MenuEntry;

/** Which mailboxes are read, and when. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    Mailboxes mailboxes(@Value("${FYRVAKT_IMAP:}") String file) {
        return Mailboxes.of(file);
    }

    @Bean
    Job intaking(MailboxReader reader) {
        return new Job("mail-intake", Duration.ofMinutes(1), reader::run);
    }

    @Bean
    MenuEntry intakeEntry() {
        return new MenuEntry(MenuEntry.Group.SYSTEM, 13, "Mejl in", UnreadableList.ADDRESS, Set.of(Role.COORDINATOR));
    }
}
