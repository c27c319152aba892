package se.fyrvakt.mail;

import static se.fyrvakt.kernel.Role.ADMINISTRATOR;
import static se.fyrvakt.kernel.Role.EMPLOYEE;

import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.fyrvakt.jobs.Job;
import se.fyrvakt.web.MenuEntry;

/** What mail is sent by, when, and its lines in the menu. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final Duration SENDING = Duration.ofSeconds(10);
    private static final Duration GATHERING = Duration.ofMinutes(5);

    @Bean
    SmtpSettings smtpSettings(Environment settings) {
        return SmtpSettings.of(settings);
    }

    @Bean
    SmsSettings smsSettings(Environment settings) {
        return SmsSettings.of(settings);
    }

    @Bean
    Job sending(Dispatch dispatch) {
        return new Job("mail-sending", SENDING, dispatch::run);
    }

    @Bean
    Job gathering(Digests digests) {
        return new Job("mail-gathering", GATHERING, digests::run);
    }

    @Bean
    MenuEntry messagesEntry() {
        return new MenuEntry(MenuEntry.Group.TOP, 8, "Meddelanden", MessageList.ADDRESS, Set.of(EMPLOYEE));
    }

    @Bean
    MenuEntry outboxEntry() {
        return new MenuEntry(MenuEntry.Group.SYSTEM, 12, "Utskick", OutboxList.ADDRESS, Set.of(ADMINISTRATOR));
    }
}
