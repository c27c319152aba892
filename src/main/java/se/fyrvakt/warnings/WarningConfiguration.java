package se.fyrvakt.warnings;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.jobs.Job;

/** When it is looked whether somebody is to be warned. */
@Configuration(proxyBeanMethods = false)
class WarningConfiguration {

    @Bean
    Job warning(Warnings warnings) {
        return new Job("warnings", Duration.ofSeconds(30), warnings::run);
    }
}
