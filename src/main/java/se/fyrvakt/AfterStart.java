package se.fyrvakt;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.AtStart;

/** Tells whoever started the server where it answers, and lets every {@link AtStart} add its lines. */
@Component
class AfterStart {

    private final ObjectProvider<AtStart> more;
    private final String address;

    /** @param address what people type to come here, where that is not this machine's own name */
    AfterStart(ObjectProvider<AtStart> more, @Value("${FYRVAKT_URL:}") String address) {
        this.more = more;
        this.address = address;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            tell(
                    address.isEmpty()
                            ? "http://localhost:" + web.getWebServer().getPort()
                            : address.replaceFirst("/+$", ""));
        }
    }

    private void tell(String at) {
        System.out.println("Fyrvakt är igång på " + at + " – avsluta med Ctrl-C.");
        more.orderedStream().flatMap(each -> each.ready(at).stream()).forEach(System.out::println);
    }
}
