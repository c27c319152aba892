package se.fyrvakt.mail;

import java.util.Properties;
import org.springframework.core.env.Environment;
import se.fyrvakt.kernel.Refusal;

/**
 * The server that mail is sent by; without a host there is none.
 *
 * @param from the address that mail comes from
 */
record SmtpSettings(String host, int port, Security security, String user, String password, String from) {

    private static final String PATIENCE = "20000";

    /** How the connection is protected. */
    enum Security {
        STARTTLS,
        TLS,
        NONE;

        static Security of(String setting, String word) {
            return switch (word) {
                case "starttls" -> STARTTLS;
                case "tls" -> TLS;
                case "none" -> NONE;
                default ->
                    throw new Refusal("%s ska vara starttls, tls eller none, inte ”%s”.".formatted(setting, word));
            };
        }
    }

    static SmtpSettings of(Environment settings) {
        var host = settings.getProperty("FYRVAKT_SMTP_HOST", "");
        var from = settings.getProperty("FYRVAKT_SMTP_FROM", "");
        if (!host.isEmpty() && !from.contains("@")) {
            throw new Refusal("FYRVAKT_SMTP_FROM saknas. Skriv adressen som e-post kommer från.");
        }
        return new SmtpSettings(
                host,
                port(settings.getProperty("FYRVAKT_SMTP_PORT", "587")),
                Security.of("FYRVAKT_SMTP_SECURITY", settings.getProperty("FYRVAKT_SMTP_SECURITY", "starttls")),
                settings.getProperty("FYRVAKT_SMTP_USER", ""),
                settings.getProperty("FYRVAKT_SMTP_PASSWORD", ""),
                from);
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}")) {
            throw new Refusal("FYRVAKT_SMTP_PORT ska vara ett tal, inte ”%s”.".formatted(text));
        }
        return Integer.parseInt(text);
    }

    boolean isSet() {
        return !host.isEmpty();
    }

    /** What stands after @ in the identifiers of mail. */
    String domain() {
        return from.replaceFirst(".*@", "");
    }

    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }

    /** The password shows itself to nobody, logs included. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
