package se.fyrvakt.jobs;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.kernel.AtStart;

/** The jobs begin when the server answers, so that no start waits for them. A command runs none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "fyrvakt.jobs", matchIfMissing = true)
class JobsConfiguration {

    @Bean
    JobRunner jobRunner(DataSource database, ObjectProvider<Job> jobs) {
        return new JobRunner(database, jobs.stream().toList(), JobRunner.HEARTBEAT);
    }

    @Bean
    AtStart begin(JobRunner runner) {
        return address -> {
            runner.start();
            return List.of();
        };
    }
}
