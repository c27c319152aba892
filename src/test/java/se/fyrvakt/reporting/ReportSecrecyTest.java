package se.fyrvakt.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;

/** What somebody reports is read by those who handle it: not in the log, and not by whoever else looks. */
@ScreenTest
class ReportSecrecyTest {

    private static final String PLANTED = "Pärluggletassen";

    @Autowired
    Doors doors;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Visits visits;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private int administration;
    private String slug = "";

    @BeforeEach
    void listen() {
        administration = doors.administration();
        slug = doors.slug(administration);
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void hear_no_more() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private List<String> logged() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    private static Map<String, String> planted() {
        return Doors.typed(PLANTED + " i texten", "var", PLANTED + "s kök", "kontakt", PLANTED + "@x.se");
    }

    @Test
    void no_word_of_a_report_or_a_message_is_in_the_log() {
        var reporter = doors.reporter();
        reporter.send("/anmal/" + slug, planted(), Doors.file(PLANTED + ".txt", PLANTED.getBytes(UTF_8)));
        reporter.send("/anmal/" + slug, planted(), Doors.file(PLANTED + ".exe", "MZ\0\0".getBytes(UTF_8)));
        reporter.send("/anmal/" + slug, Doors.typed(PLANTED + " 19121212-1212"));
        reporter.send("/anmal/" + slug, Doors.typed((PLANTED + "\0 ").repeat(300)));
        reporter.send("/kvitto/anmalan", Map.of("meddelande", PLANTED));

        assertThat(logged()).noneMatch(line -> line.contains(PLANTED));
    }

    @Test
    void nor_when_the_database_fails_in_the_middle_of_it() {
        var refused = "alter table staff_report add constraint closed check (administration <> %d) not valid"
                .formatted(administration);
        TestDatabase.owner().sql(refused).update();
        try {
            assertThat(doors.reporter().post("/anmal/" + slug, planted()).getStatus())
                    .isEqualTo(500);
        } finally {
            TestDatabase.owner()
                    .sql("alter table staff_report drop constraint closed")
                    .update();
        }
        assertThat(logged()).anyMatch(line -> line.contains("Felnummer"));
        assertThat(logged()).noneMatch(line -> line.contains(PLANTED) || line.contains("/anmal/" + slug));
        assertThat(doors.one(administration, "select count(*) as n from incident"))
                .containsEntry("n", 0L);
    }

    @Test
    void nobody_without_the_right_is_told_a_word_of_it() {
        var reporter = doors.reporter();
        reporter.send("/anmal/" + slug, planted(), Doors.file(PLANTED + ".txt", PLANTED.getBytes(UTF_8)));
        reporter.send("/kvitto/anmalan", Map.of("meddelande", PLANTED));
        var incident = doors.newest(administration);

        for (var role : Role.values()) {
            if (role == Role.COORDINATOR || role == Role.PROTECTION_OFFICER) {
                continue;
            }
            var who = visits.as(accounts.signedIn(administration, role));
            for (var address : List.of(
                    "/",
                    "/historik",
                    "/incidenter",
                    "/incidenter/~" + incident,
                    "/anmalare/" + incident,
                    "/enhetens-incidenter",
                    "/anmal/" + slug)) {
                assertThat(new String(who.answerOf(address).getContentAsByteArray(), UTF_8))
                        .as("%s %s", role, address)
                        .doesNotContain(PLANTED);
            }
        }
    }
}
