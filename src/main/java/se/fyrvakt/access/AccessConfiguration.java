package se.fyrvakt.access;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.jobs.Job;

/** When exports are disposed of. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    Job disposingOfExports(ExportDisposal disposal) {
        return new Job("export-disposal", Duration.ofHours(6), disposal::run);
    }
}
