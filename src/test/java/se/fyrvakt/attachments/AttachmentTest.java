package se.fyrvakt.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;
import se.fyrvakt.reporting.Doors;
import se.fyrvakt.reporting.Doors.Reporter;
import se.fyrvakt.triage.Reports;

/** Files are known by their content, bounded, and fetched by those who may read what they belong to. */
@ScreenTest
class AttachmentTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    Doors doors;

    @Autowired
    Filled filled;

    @Autowired
    Reports reports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private int administration;
    private String slug = "";
    private Reporter reporter;

    @BeforeEach
    void begin() {
        administration = doors.administration();
        slug = doors.slug(administration);
        reporter = doors.reporter();
    }

    private String problem(MockMultipartFile... files) {
        return reporter.report(slug, "Fil", files).select(".problem").text();
    }

    private static MockMultipartFile text(String name, String content) {
        return Doors.file(name, content.getBytes(UTF_8));
    }

    private String attached() {
        return String.valueOf(doors.one(administration, "select name || ' ' || media_type as file from attachment")
                .get("file"));
    }

    @Test
    void pictures_pdf_text_office_and_mail_are_kept_as_they_were() throws Exception {
        assertThat(problem(
                        Doors.file("skärm.png", PNG),
                        text("brev.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n"),
                        text("bluff.eml", "Received: from a by b; Mon, 2 Mar 2026\nFrom: a@b.se\nSubject: Hej\n\nHej"),
                        Doors.file("avtal.docx", office()),
                        text("anteckning.txt", "Det började klockan tio.")))
                .isEmpty();

        assertThat(doors.one(
                                administration,
                                "select string_agg(name || ' ' || media_type, ', ' order by id) as files from attachment")
                        .get("files"))
                .isEqualTo(
                        "skärm.png image/png, brev.pdf application/pdf, bluff.eml message/rfc822, avtal.docx "
                                + "application/vnd.openxmlformats-officedocument.wordprocessingml.document, anteckning.txt text/plain");
        assertThat(doors.one(administration, "select content, sha256 from attachment where name = 'skärm.png'"))
                .containsEntry("content", PNG)
                .containsEntry("sha256", MessageDigest.getInstance("SHA-256").digest(PNG));
    }

    private static byte[] office() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void what_runs_or_is_a_page_is_refused_whatever_it_is_called() {
        var exe = "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        for (var file : new MockMultipartFile[] {
            Doors.file("faktura.pdf", exe),
            text("sida.txt", "<!DOCTYPE html><html><script>alert(1)</script></html>"),
            text("bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
            text("kör.bat", "@echo off\ndel *"),
            text("kör.js", "alert(1)"),
            Doors.file("arkiv.zip", "PK\u0003\u0004".getBytes(UTF_8))
        }) {
            assertThat(problem(file)).as(file.getOriginalFilename()).contains("är av en sort som inte tas emot");
        }
        assertThat(doors.one(administration, "select count(*) as n from incident"))
                .containsEntry("n", 0L);
    }

    @Test
    void a_name_says_what_the_file_is_and_nothing_of_where_it_lay() {
        assertThat(problem(text("C:\\Users\\Åsa\\19121212-1212.wsf", "Bara text.")))
                .isEmpty();

        assertThat(attached()).isEqualTo("[personnummer].wsf.txt text/plain");
    }

    @Test
    void files_are_bounded_by_settings_and_an_empty_one_is_told() {
        set("megabyte per bilaga", "1");
        set("högst antal bilagor på en gång", "2");

        assertThat(problem(Doors.file("stor.txt", "a".repeat((1 << 20) + 1).getBytes(UTF_8))))
                .contains("får vara högst 1 megabyte");
        assertThat(problem(text("a.txt", "a"), text("b.txt", "b"), text("c.txt", "c")))
                .contains("Välj högst 2 åt gången");
        assertThat(problem(text("tom.txt", ""))).contains("är tom");
        assertThat(problem(text("a.txt", "a"), text("b.txt", "b"))).isEmpty();
    }

    private void set(String name, String value) {
        filled.add(administration, "installningar", "Inställning", name, "Värde", value, "Från", "2020-01-01");
    }

    @Test
    void a_file_is_fetched_as_a_file_and_never_shown_and_that_is_kept() {
        problem(Doors.file("skärm.png", PNG));
        var incident = doors.newest(administration);
        var coordinator = visits.as(accounts.signedIn(administration, Role.COORDINATOR));
        var link = coordinator.open("/incidenter/~" + incident).html().expectFirst("a[href^=/bilagor/]");

        var answer = coordinator.answerOf(link.attr("href"));

        assertThat(link.text()).isEqualTo("skärm.png (1 kB)");
        assertThat(answer.getContentAsByteArray()).isEqualTo(PNG);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox");
        assertThat(reports.readings(administration)).contains(incident + " hämtade en bilaga");
    }

    @Test
    void nobody_without_the_right_to_the_incident_fetches_its_files() {
        problem(Doors.file("skärm.png", PNG));
        var address = "/bilagor/%s/hamta"
                .formatted(
                        doors.one(administration, "select id from attachment").get("id"));
        for (var role : Role.values()) {
            var expected = role == Role.COORDINATOR || role == Role.PROTECTION_OFFICER ? 200 : 404;
            assertThat(visits.as(accounts.signedIn(administration, role))
                            .answerOf(address)
                            .getStatus())
                    .as("%s", role)
                    .isEqualTo(expected);
        }
        var elsewhere = visits.as(accounts.signedIn(doors.administration(), Role.values()));
        assertThat(elsewhere.answerOf(address).getStatus()).isEqualTo(404);
    }

    @Test
    void whoever_has_the_receipt_sends_more_files_and_sees_that_they_came() {
        reporter.report(slug, "Fil");

        var page = reporter.send("/kvitto/anmalan", Map.of(), text("mer.txt", "mer"));

        assertThat(page.select("main li").eachText()).contains("mer.txt (1 kB)");
        assertThat(page.text()).contains("Skickade filer.");
        assertThat(page.select("a[href^=/bilagor/]")).isEmpty();
    }
}
