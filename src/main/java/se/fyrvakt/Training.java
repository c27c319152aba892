package se.fyrvakt;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A start made only for the JVM to learn which classes a start needs (see {@code ./fyrvakt}): it answers its first page
 * and ends.
 */
@Component
@ConditionalOnProperty("fyrvakt.training")
class Training {

    @EventListener
    void ready(ApplicationReadyEvent event) throws IOException {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var page = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + web.getWebServer().getPort() + "/")
                            .toURL()
                            .openConnection();
            page.getResponseCode();
            page.disconnect();
        }
        Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(event.getApplicationContext())));
    }
}
