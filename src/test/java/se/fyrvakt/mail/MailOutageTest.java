package se.fyrvakt.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.MovingClock;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.mail.SmtpSettings.Security;

/** Many mails with the server down for a day: {@code ./fyrvakt bench mail} sends 10,000, the tests 300. */
@ScreenTest
class MailOutageTest {

    private static final Letter LETTER = new Letter("prov", "Prov", "Prov.", "/meddelanden", null, true);
    private static final int SECONDS = 60;

    @Autowired
    Sendings sendings;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Tenancy tenancy;

    private final MovingClock clock = MovingClock.at("2026-11-25T20:00:00Z");

    @Test
    void none_is_lost_and_none_comes_twice() throws Exception {
        int many = Integer.getInteger("fyrvakt.mails", 300);
        int administration = accounts.administration();
        write(administration, many);
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        int port = server.getSmtp().getPort();
        server.stop();
        day(administration, port);
        assertThat(sendings.count(administration, "väntar")).isEqualTo(many);
        var up = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        up.start();
        var begun = System.nanoTime();
        recover(administration, port);
        System.out.printf(
                "%d mails in %d ms%n",
                many, Duration.ofNanos(System.nanoTime() - begun).toMillis());
        assertThat(Arrays.stream(up.getReceivedMessages()).map(MailOutageTest::receiver))
                .hasSize(many)
                .doesNotHaveDuplicates();
        up.stop();
    }

    private void write(int administration, int many) {
        var post = sendings.post(clock);
        tenancy.write(administration, () -> {
            IntStream.range(0, many).forEach(i -> post.send(LETTER, "p%d@exempel.se".formatted(i)));
            return true;
        });
    }

    /** As the job looks, once a minute is enough to see. */
    private void day(int administration, int port) {
        IntStream.range(0, 24 * 60).forEach(minute -> {
            run(administration, port);
            clock.move(Duration.ofSeconds(SECONDS));
        });
    }

    /** All have gone when their longest pause has passed. */
    private void recover(int administration, int port) {
        run(administration, port);
        clock.move(Duration.ofMinutes(5));
        run(administration, port);
    }

    private void run(int administration, int port) {
        sendings.mailing(Sendings.server(port, Security.NONE), clock).run(administration);
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
