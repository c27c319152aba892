package se.fyrvakt.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.intake.Mailbox.Security;
import se.fyrvakt.kernel.Refusal;
import se.fyrvakt.kernel.Role;

/** What is mailed to the administration's mailbox becomes reports, once each. */
@ScreenTest
class IntakeTest {

    private static final String PLAIN = """
            From: Åsa Öst <asa@exempel.se>
            To: incident@exempel.se
            Subject: =?UTF-8?Q?Bluffmejl_fr=C3=A5n_chefen?=
            Message-ID: <1@exempel.se>
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            Någon som heter Ölander vill ha presentkort.
            """;

    private static final String FORWARDED = """
            From: asa@exempel.se
            Subject: Vb
            Message-ID: <2@exempel.se>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="grans"

            --grans
            Content-Type: text/plain; charset=UTF-8

            Se bifogat.
            --grans
            Content-Type: message/rfc822

            Received: from elak.example (elak.example [192.0.2.7])
            From: elak@elak.example
            Subject: Vinst
            Content-Type: text/html; charset=UTF-8

            <p>Klicka <b>nu</b></p>
            --grans--
            """;

    @Autowired
    AdministrationRepository administrations;

    @Autowired
    Intake intake;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "imap"));
    private Administration administration = new Administration(0, "", "");
    private GreenMailUser user;
    private Visits.Browser browser;

    @BeforeEach
    void begin() {
        server.start();
        user = server.setUser("incident@exempel.se", "incident", "hemlig");
        int id = accounts.administration();
        administration = administrations.all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
        browser = visits.as(accounts.signedIn(id, Role.COORDINATOR));
    }

    @AfterEach
    void end() {
        server.stop();
    }

    private void comes(String mail) throws Exception {
        user.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    private void read() {
        var mailbox = new Mailbox("127.0.0.1", server.getImap().getPort(), Security.NONE, "incident", "hemlig");
        new MailboxReader(new Mailboxes(Map.of(administration.slug(), mailbox)), administrations, intake).run();
    }

    private int left(String folder) throws FolderException {
        var found = server.getManagers().getImapHostManager().getFolder(user, folder);
        return found == null ? 0 : found.getMessageCount();
    }

    private List<String> reports(String column) {
        return tenancy.read(
                administration.id(),
                () -> db.sql("select coalesce((" + column + ")::text, '') from incident order by id")
                        .query((row, n) -> String.valueOf(row.getString(1)))
                        .list());
    }

    @Test
    void a_mail_becomes_an_unjudged_report_and_is_moved_away() throws Exception {
        comes(PLAIN);
        read();
        assertThat(reports("headline")).containsExactly("Bluffmejl från chefen");
        assertThat(reports("description")).containsExactly("Någon som heter Ölander vill ha presentkort.");
        assertThat(reports("source || ' ' || status || coalesce(judgement, '')"))
                .containsExactly("e-post ny");
        assertThat(left("INBOX")).isZero();
        assertThat(left(MailboxReader.DONE)).isEqualTo(1);
    }

    @Test
    void the_same_mail_twice_is_one_report() throws Exception {
        comes(PLAIN);
        read();
        comes(PLAIN);
        comes(PLAIN.replace("<1@", "<3@"));
        read();
        read();
        assertThat(reports("headline")).hasSize(2);
        assertThat(left(MailboxReader.DONE)).isEqualTo(3);
    }

    @Test
    void of_a_forwarded_mail_text_and_inner_headers_are_kept() throws Exception {
        comes(FORWARDED);
        read();
        assertThat(reports("description").getFirst())
                .contains("Se bifogat.", "Vidarebefordrat mejl: Vinst", "Klicka nu");
        var page = browser.open("/incidenter/~" + reports("id").getFirst());
        assertThat(page.says("from elak.example (elak.example [192.0.2.7])")).isTrue();
    }

    @Test
    void personal_identity_numbers_are_masked_with_a_note() throws Exception {
        comes(PLAIN.replace("presentkort", "uppgifter om 811218-9876").replace("Bluffmejl", "811218-9876"));
        read();
        assertThat(reports("description").getFirst()).contains("om [personnummer]", "Personnummer i mejlet");
        assertThat(String.join("", reports("headline || description"))).doesNotContain("9876");
    }

    @Test
    void a_long_mail_is_shortened_and_says_so() throws Exception {
        comes(PLAIN.replace("presentkort", "x".repeat(9000)));
        read();
        assertThat(reports("description").getFirst())
                .contains("Texten är avkortad")
                .hasSizeLessThan(4001);
    }

    @Test
    void what_cannot_be_read_is_moved_apart_and_shown_to_a_person() throws Exception {
        comes(PLAIN.replace("text/plain; charset=UTF-8", "text/plain; charset=finns-inte"));
        comes(FORWARDED);
        read();
        assertThat(left(MailboxReader.BROKEN)).isEqualTo(1);
        assertThat(reports("headline")).containsExactly("Vb");
        var page = browser.open("/mejl-in");
        assertThat(page.says("Mejlet är trasigt")).isTrue();
        assertThat(page.says("Ölander")).isFalse();
        browser.send(page.html().expectFirst("form[action$=/klar]").attr("action"));
        assertThat(browser.open("/mejl-in").says("Mejlet är trasigt")).isFalse();
    }

    @Test
    void headers_are_read_by_those_who_read_the_text_and_no_others() throws Exception {
        comes(FORWARDED);
        read();
        var other = visits.as(accounts.signedIn(administration.id(), Role.MANAGER, 1));
        assertThat(other.open("/incidenter/~" + reports("id").getFirst()).status())
                .isEqualTo(404);
    }

    @Test
    void mailboxes_stand_in_a_file_one_for_each_administration(@TempDir Path folder) throws Exception {
        var file = folder.resolve("imap.properties");
        Files.writeString(file, "alvsjo.host=imap.exempel.se\nalvsjo.user=incident\nalvsjo.password=hemlig\n");
        assertThat(Mailboxes.of(file.toString()).bySlug())
                .containsEntry("alvsjo", new Mailbox("imap.exempel.se", 993, Security.TLS, "incident", "hemlig"));
        Files.writeString(file, "alvsjo.host=imap.exempel.se\n");
        assertThatThrownBy(() -> Mailboxes.of(file.toString()))
                .isInstanceOf(Refusal.class)
                .hasMessage("FYRVAKT_IMAP: alvsjo.user saknas.");
    }
}
