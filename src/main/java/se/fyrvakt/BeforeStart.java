package se.fyrvakt;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import se.fyrvakt.database.DataFolder;
import se.fyrvakt.database.ExternalPostgres;
import se.fyrvakt.kernel.Refusal;

/** What can be seen to be wrong at once is told at once: settings, the data folder, the port. Before anything is logged. */
class BeforeStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** Every setting there is. One that is misspelt would be silently without effect. */
    static final Set<String> SETTINGS = Set.of(
            "FYRVAKT_ACCESSIBILITY_CONTACT",
            "FYRVAKT_ADDRESS",
            "FYRVAKT_CHROMIUM",
            "FYRVAKT_DATA",
            "FYRVAKT_DB_OWNER_PASSWORD",
            "FYRVAKT_DB_OWNER_USER",
            "FYRVAKT_DB_PASSWORD",
            "FYRVAKT_DB_URL",
            "FYRVAKT_DB_USER",
            "FYRVAKT_IMAP",
            "FYRVAKT_PORT",
            "FYRVAKT_PROXY_HEADERS",
            "FYRVAKT_SMS_BODY",
            "FYRVAKT_SMS_TOKEN",
            "FYRVAKT_SMS_URL",
            "FYRVAKT_SMTP_FROM",
            "FYRVAKT_SMTP_HOST",
            "FYRVAKT_SMTP_PASSWORD",
            "FYRVAKT_SMTP_PORT",
            "FYRVAKT_SMTP_SECURITY",
            "FYRVAKT_SMTP_USER",
            "FYRVAKT_UNUSUAL_PERCENT",
            "FYRVAKT_URL",
            "FYRVAKT_WATCH");

    private static final int LAST_PORT = 65535;

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var settings = event.getEnvironment();
        refuseUnknown(System.getenv());
        var folder = DataFolder.at(Path.of(settings.getRequiredProperty("fyrvakt.data")));
        if (!"none".equals(settings.getProperty("spring.main.web-application-type"))) {
            refuseBusyPort(settings);
            folder.refuseIfInUse();
        }
        ExternalPostgres.refuseUnfit(settings);
    }

    private static void refuseUnknown(Map<String, String> environment) {
        for (var name : new TreeSet<>(environment.keySet())) {
            if (name.startsWith("FYRVAKT_") && !SETTINGS.contains(name)) {
                throw new Refusal("Inställningen %s finns inte. De som finns är %s."
                        .formatted(name, String.join(", ", new TreeSet<>(SETTINGS))));
            }
        }
    }

    private static void refuseBusyPort(Environment settings) {
        var port = port(settings.getProperty("server.port", ""));
        var address = settings.getProperty("server.address", "127.0.0.1");
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new Refusal(
                    "Porten %d på %s är upptagen. Välj en annan, till exempel: ./fyrvakt start --port %d"
                            .formatted(port, address, port + 1),
                    e);
        }
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > LAST_PORT) {
            throw new Refusal("Porten ska vara ett tal mellan 1 och %d, inte ”%s”. Se --port och FYRVAKT_PORT."
                    .formatted(LAST_PORT, text));
        }
        return Integer.parseInt(text);
    }
}
