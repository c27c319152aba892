package se.fyrvakt.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.mail.Delivery.Delivered;
import se.fyrvakt.mail.Delivery.Down;
import se.fyrvakt.mail.Delivery.Later;
import se.fyrvakt.mail.Delivery.Never;

/** Sends mail by SMTP, all of a round over one connection. */
@Component
class MailCarrier implements Carrier {

    private static final int PERMANENT = 500;
    private static final String SILENT = "E-postservern svarar inte, eller tar inte emot inloggningen.";

    private final SmtpSettings settings;
    private final MailWriter writer;

    MailCarrier(SmtpSettings settings, MailWriter writer) {
        this.settings = settings;
        this.writer = writer;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean isSet() {
        return settings.isSet();
    }

    @Override
    public Round begin() {
        return new MailRound(Session.getInstance(settings.properties()));
    }

    private final class MailRound implements Round {

        private final Session session;
        private @Nullable Transport transport;

        MailRound(Session session) {
            this.session = session;
        }

        @Override
        public Delivery carry(Parcel parcel) {
            try {
                return send(parcel, connected());
            } catch (MessagingException silent) {
                return new Down(SILENT);
            }
        }

        private Transport connected() throws MessagingException {
            if (transport == null || !transport.isConnected()) {
                transport = session.getTransport();
                transport.connect(
                        settings.host(),
                        settings.port(),
                        settings.user().isEmpty() ? null : settings.user(),
                        settings.user().isEmpty() ? null : settings.password());
            }
            return transport;
        }

        private Delivery send(Parcel parcel, Transport over) {
            try {
                var mail = writer.write(session, settings, parcel);
                over.sendMessage(mail, mail.getAllRecipients());
                return new Delivered();
            } catch (AddressException unusable) {
                return new Never("Adressen är inte en e-postadress. Rätta den där den står.");
            } catch (MessagingException refused) {
                return refused(refused);
            }
        }

        @Override
        public void close() {
            try {
                if (transport != null) {
                    transport.close();
                }
            } catch (MessagingException gone) {
                // what was sent is sent
            }
        }
    }

    private static Delivery refused(MessagingException refused) {
        int code = code(refused);
        if (code == 0) {
            return new Down(SILENT);
        }
        return code >= PERMANENT
                ? new Never(
                        "Mottagarens e-postserver tar inte emot den (svar %d). Kontrollera adressen.".formatted(code))
                : new Later("E-postservern bad oss vänta (svar %d).".formatted(code));
    }

    /** The server's answer; 0 where it gave none. */
    private static int code(MessagingException refused) {
        return Stream.<Exception>iterate(refused, each -> each != null, MailCarrier::next)
                .mapToInt(MailCarrier::codeOf)
                .filter(code -> code > 0)
                .findFirst()
                .orElse(0);
    }

    private static int codeOf(Exception each) {
        return switch (each) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException whole -> whole.getReturnCode();
            default -> 0;
        };
    }

    private static @Nullable Exception next(Exception each) {
        return each instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
