package se.fyrvakt.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses as they stand in what leaves the program. */
@Component
class Links {

    private final String root;

    Links(@Value("${FYRVAKT_URL:}") String address, @Value("${server.port}") String port) {
        this.root = address.isEmpty() ? "http://localhost:" + port : address.replaceFirst("/+$", "");
    }

    String to(String address) {
        return root + address;
    }
}
