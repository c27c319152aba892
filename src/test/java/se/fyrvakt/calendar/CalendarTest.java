package se.fyrvakt.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Visits;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.notification.Notifications;
import se.fyrvakt.register.Filled;

/** Everybody may have what waits for them in their own calendar, by an address that they can withdraw. */
@ScreenTest
class CalendarTest {

    @Autowired
    Filled filled;

    @Autowired
    Feeds feeds;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Notifications notifications;

    @Autowired
    Visits visits;

    @Autowired
    MockMvc browser;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private int administration;
    private SignedIn owner;
    private long measure;
    private LocalDate due;

    @BeforeEach
    void somebody_with_a_measure_far_ahead() {
        administration = filled.administration();
        owner = accounts.signedIn(administration, Role.MANAGER);
        due = LocalDate.now(clock).plusMonths(9);
        measure = measure("Å-1", "Byt lås; städa, \"torget\" i Älvsjö", due);
        measure("Å-2", "Om två år", due.plusYears(2));
    }

    private long measure(String number, String text, LocalDate day) {
        return filled.add(
                administration,
                "atgarder",
                "Nr",
                number,
                "Åtgärd",
                text,
                "Ansvarig",
                owner.email(),
                "Förfaller",
                day.toString(),
                "Status",
                "planerad");
    }

    private MockHttpServletResponse fetch(String path, String... header) throws Exception {
        var request = MockMvcRequestBuilders.get(path);
        return browser.perform(header.length == 0 ? request : request.header(header[0], header[1]))
                .andReturn()
                .getResponse();
    }

    private Calendar calendar(String path) throws Exception {
        var text = new String(fetch(path).getContentAsByteArray(), UTF_8);
        return new CalendarBuilder().build(new StringReader(text));
    }

    private List<VEvent> events(String path) throws Exception {
        return calendar(path).getComponents("VEVENT");
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void what_waits_within_a_year_is_a_day_each_though_idag_does_not_tell_of_it_yet() throws Exception {
        var path = feeds.made(owner);
        var calendar = calendar(path);
        var event = events(path).getFirst();

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(events(path)).hasSize(1);
        assertThat(value(event, "SUMMARY")).isEqualTo("Gör åtgärden: Byt lås; städa, \"torget\" i Älvsjö");
        assertThat(value(event, "DTSTART")).isEqualTo(due.toString().replace("-", ""));
        assertThat(value(event, "URL")).endsWith("/atgarder/%C3%85-1").startsWith("http");
        assertThat(visits.as(owner).open("/").says("Gör åtgärden")).isFalse();
    }

    @Test
    void lines_are_no_longer_than_the_standard_has_it() throws Exception {
        var path = feeds.made(owner);
        measure("Å-3", "Ö".repeat(300), due);

        assertThat(new String(fetch(path).getContentAsByteArray(), UTF_8).split("\r\n"))
                .allMatch(line -> line.getBytes(UTF_8).length <= 75);
        assertThat(events(path)).anyMatch(event -> value(event, "SUMMARY").endsWith("Ö".repeat(300)));
    }

    @Test
    void the_same_is_told_with_the_same_bytes_and_a_moved_day_with_the_next_number() throws Exception {
        var path = feeds.made(owner);
        var first = fetch(path);
        assertThat(fetch(path, "If-None-Match", String.valueOf(first.getHeader("ETag"))))
                .matches(answer -> answer.getStatus() == 304 && answer.getContentAsByteArray().length == 0);

        tenancy.write(
                administration,
                () -> db.sql("update measure set due_on = :due where id = :id")
                        .param("due", due.plusDays(1))
                        .param("id", measure)
                        .update());
        var moved = events(path).getFirst();

        assertThat(value(moved, "UID")).isEqualTo("atgard-%d-%d@fyrvakt".formatted(measure, administration));
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(fetch(path, "If-None-Match", String.valueOf(first.getHeader("ETag")))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void other_words_are_told_as_a_later_telling_of_the_same_day() throws Exception {
        var path = feeds.made(owner);
        fetch(path);
        tenancy.write(
                administration,
                () -> db.sql("update calendar_entry set changed_at = '2026-01-01 12:00Z'")
                        .update());
        assertThat(value(events(path).getFirst(), "LAST-MODIFIED")).startsWith("20260101");

        tenancy.write(
                administration,
                () -> db.sql("update measure set text = 'Byt alla lås'").update());
        var renamed = events(path).getFirst();

        assertThat(value(renamed, "SUMMARY")).isEqualTo("Gör åtgärden: Byt alla lås");
        assertThat(value(renamed, "SEQUENCE")).isEqualTo("1");
        assertThat(value(renamed, "LAST-MODIFIED")).doesNotStartWith("20260101");
    }

    @Test
    void a_statutory_step_is_at_its_minute_in_swedish_time_with_an_alarm_before() throws Exception {
        int other = notifications.administration();
        var coordinator = accounts.signedIn(other, Role.COORDINATOR);
        notifications.step(other, coordinator);
        var path = feeds.made(coordinator);
        var calendar = calendar(path);
        var step = events(path).stream()
                .filter(event -> value(event, "SUMMARY").startsWith("Skicka anmälan"))
                .filter(event -> value(event, "DTSTART").contains("T"))
                .findFirst()
                .orElseThrow();

        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
        assertThat(step.getRequiredProperty("DTSTART")
                        .getRequiredParameter("TZID")
                        .getValue())
                .isEqualTo("Europe/Stockholm");
        assertThat(step.getAlarms()).hasSize(1);
        assertThat(tenancy.read(
                        other,
                        () -> db.sql(
                                        "select to_char(due_at at time zone 'Europe/Stockholm', 'YYYYMMDD\"T\"HH24MISS') from notification_step")
                                .query(String.class)
                                .list()))
                .contains(value(step, "DTSTART"));
    }

    @Test
    void whoever_wants_tasks_gets_the_same_as_tasks() throws Exception {
        var tasks = calendar(feeds.made(owner) + "?som=uppgifter");

        assertThat(tasks.validate().hasErrors()).isFalse();
        assertThat(tasks.getComponents("VEVENT")).isEmpty();
        List<VToDo> all = tasks.getComponents("VTODO");
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().getRequiredProperty("DUE").getValue())
                .isEqualTo(due.toString().replace("-", ""));
        assertThat(all.getFirst().getRequiredProperty("SUMMARY").getValue()).startsWith("Gör åtgärden");
    }

    @Test
    void a_year_wheel_has_each_time_of_this_year_and_the_next_for_those_who_see_it() throws Exception {
        filled.add(administration, "aktiviteter", "Aktivitet", "Öva planen", "Årshjul", "APT", "Månad", "3");
        var wheel = "?hjul=APT";
        var all = events(feeds.made(owner) + wheel);
        var year = LocalDate.now(clock).getYear();

        assertThat(all)
                .extracting(event -> value(event, "SUMMARY") + " " + value(event, "DTSTART"))
                .containsExactly("Öva planen " + year + "0301", "Öva planen " + (year + 1) + "0301");
        assertThat(all).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
        assertThat(calendar(feeds.made(owner) + wheel).validate().hasErrors()).isFalse();
        assertThat(events(feeds.made(accounts.signedIn(administration, Role.EMPLOYEE)) + wheel))
                .isEmpty();
        assertThat(feeds.page(owner).html().select("input[value*='hjul=APT']")).hasSize(1);
    }

    @Test
    void what_is_no_longer_to_be_done_is_gone() throws Exception {
        var path = feeds.made(owner);
        tenancy.write(
                administration,
                () -> db.sql("update measure set status = 'avbruten'").update());

        assertThat(events(path)).isEmpty();
    }

    @Test
    void a_changed_a_withdrawn_and_a_blocked_address_are_as_what_never_was() throws Exception {
        var first = feeds.made(owner);
        var second = feeds.made(owner);
        assertThat(fetch(first).getStatus()).isEqualTo(404);
        assertThat(fetch(second).getStatus()).isEqualTo(200);
        assertThat(fetch(second.replaceFirst("/kalender/[0-9]+", "/kalender/" + filled.administration()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(fetch("/kalender/nagot").getStatus()).isEqualTo(404);

        var page = visits.as(owner).send("/kalender/bort");
        assertThat(fetch(second).getStatus()).isEqualTo(404);
        assertThat(page.html().select("#adress")).isEmpty();

        var third = feeds.made(owner);
        tenancy.write(
                administration,
                () -> db.sql(
                                "update identity.account set blocked_at = now(), blocked_because = 'slutat' where id = :id")
                        .param("id", owner.account())
                        .update());
        assertThat(fetch(third).getStatus()).isEqualTo(404);
    }

    @Test
    void the_address_is_shown_once_and_kept_nowhere() {
        var path = feeds.made(owner);
        var secret = path.replaceFirst(".*\\.(.*)\\.ics", "$1");

        assertThat(visits.as(owner).open("/kalender").html().html()).doesNotContain(secret);
        assertThat(tenancy.read(
                        administration,
                        () -> db.sql("select count(*) from history_entry where act = 'skapade en kalenderadress för'")
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
        assertThat(tenancy.read(
                        administration,
                        () -> db.sql("select string_agg(content::text, '') from history_content")
                                .query(String.class)
                                .single()))
                .doesNotContain(secret);
    }
}
