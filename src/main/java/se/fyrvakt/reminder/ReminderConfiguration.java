package se.fyrvakt.reminder;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.jobs.Job;

/** When it is looked whether a new day has begun. */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    @Bean
    Job reminding(Reminders reminders) {
        return new Job("reminders", Duration.ofMinutes(5), reminders::run);
    }
}
