package se.fyrvakt.intake;

import java.util.Properties;
import se.fyrvakt.kernel.Refusal;

/** A mailbox that reports come to, as the server's settings have it. */
record Mailbox(String host, int port, Security security, String user, String password) {

    private static final String PATIENCE = "20000";

    /** How the connection is protected. */
    enum Security {
        TLS,
        STARTTLS,
        NONE;

        static Security of(String word) {
            return switch (word) {
                case "tls" -> TLS;
                case "starttls" -> STARTTLS;
                case "none" -> NONE;
                default ->
                    throw new Refusal(
                            "FYRVAKT_IMAP: security ska vara tls, starttls eller none, inte ”%s”.".formatted(word));
            };
        }
    }

    static Mailbox of(String slug, Properties settings) {
        var port = settings.getProperty(slug + ".port", "993").strip();
        if (!port.matches("[0-9]{1,5}")) {
            throw new Refusal("FYRVAKT_IMAP: %s.port ska vara ett tal.".formatted(slug));
        }
        return new Mailbox(
                needed(slug, "host", settings),
                Integer.parseInt(port),
                Security.of(settings.getProperty(slug + ".security", "tls").strip()),
                needed(slug, "user", settings),
                needed(slug, "password", settings));
    }

    private static String needed(String slug, String name, Properties settings) {
        var found = settings.getProperty(slug + "." + name, "").strip();
        if (found.isEmpty()) {
            throw new Refusal("FYRVAKT_IMAP: %s.%s saknas.".formatted(slug, name));
        }
        return found;
    }

    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.store.protocol", "imap");
        properties.setProperty("mail.imap.ssl.enable", String.valueOf(security == Security.TLS));
        properties.setProperty("mail.imap.starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.setProperty("mail.imap.starttls.required", String.valueOf(security == Security.STARTTLS));
        properties.setProperty("mail.imap.ssl.checkserveridentity", "true");
        properties.setProperty("mail.imap.connectiontimeout", PATIENCE);
        properties.setProperty("mail.imap.timeout", PATIENCE);
        return properties;
    }

    /** The password shows itself to nobody, logs included. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
