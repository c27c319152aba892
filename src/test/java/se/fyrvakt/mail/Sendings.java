package se.fyrvakt.mail;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.mail.SmtpSettings.Security;

/** The outbox with a clock and servers of a test's own. */
@Configuration
class Sendings {

    private static final SmsSettings NO_SMS = new SmsSettings("", "", "");

    private final AdministrationRepository administrations;
    private final MessageRepository messages;
    private final OutboxRepository outbox;
    private final HabitRepository habits;
    private final Tenancy tenancy;
    private final JdbcClient db;

    Sendings(
            AdministrationRepository administrations,
            MessageRepository messages,
            OutboxRepository outbox,
            HabitRepository habits,
            Tenancy tenancy,
            JdbcClient db) {
        this.administrations = administrations;
        this.messages = messages;
        this.outbox = outbox;
        this.habits = habits;
        this.tenancy = tenancy;
        this.db = db;
    }

    static SmtpSettings server(int port, Security security) {
        return new SmtpSettings("127.0.0.1", port, security, "", "", "fyrvakt@exempel.se");
    }

    Post post(Clock clock) {
        return post(clock, NO_SMS);
    }

    Post post(Clock clock, SmsSettings sms) {
        return new Post(messages, outbox, habits, sms, clock);
    }

    Dispatch mailing(SmtpSettings server, Clock clock) {
        var writer = new MailWriter(new Links("https://fyrvakt.exempel.se", "8080"), habits, clock);
        return dispatch(new MailCarrier(server, writer), clock);
    }

    Dispatch texting(SmsSettings gateway, Clock clock) {
        return dispatch(new SmsCarrier(gateway), clock);
    }

    private Dispatch dispatch(Carrier carrier, Clock clock) {
        return new Dispatch(administrations, outbox, List.of(carrier), tenancy, clock);
    }

    Digests digests(Clock clock) {
        return new Digests(administrations, tenancy, db, clock);
    }

    void send(int administration, Post post, Letter letter, String email) {
        tenancy.write(administration, () -> {
            post.send(letter, email);
            return true;
        });
    }

    /** What the outbox holds, by its state. */
    long count(int administration, String state) {
        return tenancy.read(
                administration,
                () -> db.sql("select count(*) from mail_outbox where state = :state")
                        .param("state", state)
                        .query(Long.class)
                        .single());
    }

    /** As if the program had ended between the server's answer and its own mark. */
    int unmark() {
        return db.sql("update mail_outbox set state = 'väntar', sent_at = null").update();
    }
}
