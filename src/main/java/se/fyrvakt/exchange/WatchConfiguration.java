package se.fyrvakt.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.kernel.AtStart;
import se.fyrvakt.kernel.Refusal;

/** The watched folder, where {@code FYRVAKT_WATCH} names one. A command does not watch; the server does. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnExpression("!'${fyrvakt.watch:}'.isEmpty()")
class WatchConfiguration {

    private static final int SECONDS = 10;

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService watching() {
        return Executors.newSingleThreadScheduledExecutor();
    }

    @Bean
    AtStart watch(
            @Value("${fyrvakt.watch}") Path folder,
            AdministrationRepository administrations,
            Repeating repeating,
            ScheduledExecutorService watching) {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new Refusal("FYRVAKT_WATCH: mappen %s finns inte, eller går inte att skriva i.".formatted(folder));
        }
        var watched = new WatchedFolder(folder, administrations, repeating);
        return address -> {
            watching.scheduleWithFixedDelay(watched::look, 0, SECONDS, TimeUnit.SECONDS);
            return List.of("Filer i " + folder + " läses in som senast.");
        };
    }
}
