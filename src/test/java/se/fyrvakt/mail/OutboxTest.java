package se.fyrvakt.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.MovingClock;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.mail.SmtpSettings.Security;

/** What is told to people reaches them once, however the mail server does. */
@ScreenTest
class OutboxTest {

    private static final String KARIN = "karin.åkerlund@exempel.se";
    private static final Letter ALARM = letter("Frist om 6 timmar: 2026-7", true);
    private static final Letter NEWS = letter("Ny version av rutinen", false);

    @Autowired
    Sendings sendings;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    @Autowired
    Tenancy tenancy;

    private final MovingClock clock = MovingClock.at("2026-11-25T20:00:00Z");
    private int administration;
    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private SmtpSettings settings = Sendings.server(1, Security.NONE);

    private static Letter letter(String subject, boolean isStatutory) {
        return new Letter("prov", subject, "Första raden.\n\nÄndå en.", "/frister", null, isStatutory);
    }

    @BeforeEach
    void begin() {
        administration = accounts.administration();
        server.start();
        settings = Sendings.server(server.getSmtp().getPort(), Security.NONE);
    }

    @AfterEach
    void end() {
        server.stop();
    }

    private void tell(Letter letter, String... receivers) {
        Arrays.stream(receivers).forEach(each -> sendings.send(administration, sendings.post(clock), letter, each));
    }

    private void dispatch() {
        sendings.mailing(settings, clock).run(administration);
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    @Test
    void mail_has_text_and_html_in_swedish_and_a_link() throws Exception {
        tell(ALARM, KARIN);
        dispatch();
        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("Frist om 6 timmar: 2026-7");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        var parts = (jakarta.mail.Multipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("Ändå en.", "https://fyrvakt.exempel.se/frister");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("lang=\"sv\"", "<p>Ändå en.</p>", "href=\"https://fyrvakt.exempel.se/frister\"");
    }

    @Test
    void what_is_undone_sends_nothing() {
        assertThatThrownBy(() -> tenancy.write(administration, () -> {
                    sendings.post(clock).send(ALARM, KARIN);
                    throw new IllegalStateException("the cause did not happen");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(sendings.count(administration, "väntar")).isZero();
    }

    @Test
    void while_the_server_is_down_everything_waits_and_then_goes_once() {
        var port = server.getSmtp().getPort();
        server.stop();
        tell(ALARM, "a@exempel.se", "b@exempel.se", "c@exempel.se");
        IntStream.range(0, 12).forEach(hour -> {
            dispatch();
            clock.move(Duration.ofHours(2));
        });
        assertThat(sendings.count(administration, "väntar")).isEqualTo(3);
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
        dispatch();
        dispatch();
        assertThat(server.getReceivedMessages()).hasSize(3);
        assertThat(sendings.count(administration, "skickad")).isEqualTo(3);
    }

    @Test
    void pauses_grow_and_those_of_what_is_statutory_never_beyond_five_minutes() {
        assertThat(IntStream.range(0, 9).mapToObj(n -> parcel(n, false).pause().toMinutes()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        assertThat(IntStream.range(0, 5).mapToObj(n -> parcel(n, true).pause().toMinutes()))
                .containsExactly(1L, 2L, 4L, 5L, 5L);
    }

    private Parcel parcel(int attempts, boolean isStatutory) {
        var identifier = java.util.UUID.randomUUID();
        return new Parcel(1, identifier, KARIN, "", "", "/", isStatutory, attempts, clock.instant());
    }

    @Test
    void what_the_server_refuses_for_good_is_shown_to_an_administrator_who_sends_again() throws Exception {
        var browser = visits.as(accounts.signedIn(administration, Role.ADMINISTRATOR));
        tell(ALARM, "finns.inte@exempel.se");
        try (var refusing = new RefusingServer(550)) {
            sendings.mailing(Sendings.server(refusing.port(), Security.NONE), clock)
                    .run(administration);
        }
        var page = browser.open("/utskick");
        assertThat(page.says("svar 550")).isTrue();
        assertThat(page.says("finns.inte@exempel.se")).isTrue();
        browser.send(page.html().expectFirst("form[action$=/igen]").attr("action"));
        clock.move(Duration.ofDays(1000));
        assertThat(sendings.count(administration, "väntar")).isEqualTo(1);
    }

    @Test
    void what_the_server_refuses_for_now_is_tried_again_and_does_not_stop_the_rest() throws Exception {
        tell(ALARM, "a@exempel.se", "b@exempel.se");
        try (var busy = new RefusingServer(451)) {
            sendings.mailing(Sendings.server(busy.port(), Security.NONE), clock).run(administration);
        }
        dispatch();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.move(Duration.ofMinutes(2));
        dispatch();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void nothing_goes_in_the_clear_where_the_connection_is_to_be_protected() {
        tell(ALARM, KARIN);
        sendings.mailing(Sendings.server(server.getSmtp().getPort(), Security.STARTTLS), clock)
                .run(administration);
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(sendings.count(administration, "väntar")).isEqualTo(1);
    }

    @Test
    void of_two_instances_that_send_at_once_each_mail_goes_once() throws Exception {
        var receivers = IntStream.range(0, 60).mapToObj(i -> "p%d@exempel.se".formatted(i));
        tell(ALARM, receivers.toArray(String[]::new));
        Callable<Boolean> instance = () -> {
            dispatch();
            return true;
        };
        try (var instances = Executors.newFixedThreadPool(2)) {
            instances.invokeAll(List.of(instance, instance));
        }
        assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxTest::identifier))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    private static String identifier(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The program ends after the server's answer and before it is marked: a receiver can tell that it is the same. */
    @Test
    void sent_again_after_a_crash_it_has_the_same_identifier() {
        tell(ALARM, KARIN);
        dispatch();
        tenancy.write(administration, () -> sendings.unmark());
        dispatch();
        assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxTest::identifier))
                .hasSize(2)
                .containsOnly(identifier(server.getReceivedMessages()[0]));
    }

    @Test
    void what_is_not_statutory_is_gathered_in_the_morning() throws Exception {
        tell(NEWS, KARIN, KARIN);
        sendings.digests(clock).run(administration);
        dispatch();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.move(Duration.ofHours(11));
        sendings.digests(clock).run(administration);
        sendings.digests(clock).run(administration);
        dispatch();
        assertThat(only().getSubject()).isEqualTo("2 meddelanden i Fyrvakt");
    }

    @Test
    void each_chooses_the_pace_and_statutory_alarms_come_at_once_whatever_it_is() {
        var visitor = accounts.signedIn(administration, Role.EMPLOYEE);
        var browser = visits.as(visitor);
        browser.send("/meddelanden/takt", "takt", "direkt");
        tell(NEWS, visitor.email());
        dispatch();
        assertThat(server.getReceivedMessages()).hasSize(1);
        browser.send("/meddelanden/takt", "takt", "aldrig");
        tell(NEWS, visitor.email());
        tell(ALARM, visitor.email());
        clock.move(Duration.ofDays(8));
        sendings.digests(clock).run(administration);
        clock.move(Duration.ofDays(-8));
        dispatch();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(browser.open("/meddelanden").rowHeadings()).hasSize(3);
    }

    @Test
    void one_click_in_the_mail_program_turns_off_what_may_be_turned_off() throws Exception {
        var visitor = accounts.signedIn(administration, Role.EMPLOYEE);
        visits.as(visitor).send("/meddelanden/takt", "takt", "direkt");
        tell(NEWS, visitor.email());
        dispatch();
        var mail = only();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var address = mail.getHeader("List-Unsubscribe")[0].replaceAll("^<https://fyrvakt.exempel.se|>$", "");
        var nobody = visits.as(SignedIn.nobody());
        assertThat(nobody.open(address).status()).isEqualTo(200);
        assertThat(nobody.send(address, "List-Unsubscribe", "One-Click").says("ingen mer e-post"))
                .isTrue();
        tell(NEWS, visitor.email());
        assertThat(sendings.count(administration, "väntar")).isZero();
        tell(ALARM, visitor.email());
        dispatch();
        assertThat(server.getReceivedMessages()[1].getHeader("List-Unsubscribe"))
                .isNull();
    }

    @Test
    void everybody_reads_their_own_messages_and_no_others() {
        var one = accounts.signedIn(administration, Role.EMPLOYEE);
        var other = visits.as(accounts.signedIn(administration, Role.EMPLOYEE));
        tell(NEWS, one.email());
        var mine = visits.as(one).open("/meddelanden");
        assertThat(mine.says("Oläst")).isTrue();
        assertThat(other.open("/meddelanden").says("Ny version")).isFalse();
        var read = mine.html().expectFirst("form[action$=/last]").attr("action");
        assertThat(other.send(read).status()).isEqualTo(404);
        assertThat(visits.as(one).send(read).says("Oläst")).isFalse();
    }

    @Test
    void a_text_message_is_posted_to_the_gateway_with_its_token() throws Exception {
        var posted = new CopyOnWriteArrayList<String>();
        var gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            posted.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        gateway.start();
        var url = "http://127.0.0.1:" + gateway.getAddress().getPort() + "/sms";
        var sms = new SmsSettings(url, "hemlig", "{\"to\": \"{till}\", \"message\": \"{text}\"}");
        tenancy.write(administration, () -> {
            sendings.post(clock, sms).text(ALARM, "070-123 45 67");
            return true;
        });
        sendings.texting(sms, clock).run(administration);
        gateway.stop(0);
        assertThat(posted)
                .containsExactly(
                        "Bearer hemlig {\"to\": \"070-123 45 67\", \"message\": \"Frist om 6 timmar: 2026-7\"}");
    }

    @Test
    void without_a_gateway_no_text_messages_are_written() {
        tenancy.write(administration, () -> {
            sendings.post(clock).text(ALARM, "070-123 45 67");
            return true;
        });
        assertThat(sendings.count(administration, "väntar")).isZero();
    }

    @Test
    void what_is_a_week_old_is_not_sent_but_shown() {
        tell(ALARM, KARIN);
        clock.move(Duration.ofDays(8));
        dispatch();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(sendings.count(administration, "misslyckad")).isEqualTo(1);
    }

    @Test
    void the_body_is_not_in_the_headers() {
        tell(ALARM, KARIN);
        dispatch();
        assertThat(GreenMailUtil.getHeaders(only())).doesNotContain("raden");
    }
}
