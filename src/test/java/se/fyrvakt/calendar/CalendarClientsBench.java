package se.fyrvakt.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendar programs that people use take the file, and show each step at its minute, over both changes of the clock. */
class CalendarClientsBench {

    /** With the time in Sweden. */
    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("2026-03-28T17:00:00Z"), // 18.00
            Instant.parse("2026-03-29T01:30:00Z"), // 03.30, half an hour after the change
            Instant.parse("2026-10-24T16:00:00Z"), // 18.00
            Instant.parse("2026-10-25T00:30:00Z"), // 02.30 the first time
            Instant.parse("2026-10-25T02:30:00Z")); // 03.30

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        var calendar = CalendarFiles.of(MOMENTS.toArray(Instant[]::new)).calendar(false);
        file = Files.writeString(folder.resolve("fyrvakt.ics"), CalendarFile.text(calendar));
    }

    @Test
    void khal_shows_each_step_at_its_minute() throws Exception {
        var config = Files.writeString(folder.resolve("khal.conf"), """
                [calendars]
                [[fyrvakt]]
                path = %1$s/calendar
                type = calendar
                [sqlite]
                path = %1$s/khal.db
                [locale]
                local_timezone = Europe/Stockholm
                default_timezone = Europe/Stockholm
                timeformat = %%H:%%M
                dateformat = %%Y-%%m-%%d
                longdateformat = %%Y-%%m-%%d
                datetimeformat = %%Y-%%m-%%d %%H:%%M
                longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                """.formatted(folder));
        Files.createDirectories(folder.resolve("calendar"));
        said("khal", "-c", config.toString(), "import", "--batch", "-a", "fyrvakt", file.toString());
        var listed = said(
                "khal",
                "-c",
                config.toString(),
                "list",
                "--day-format",
                "",
                "--format",
                "{start-date} {start-time} {title}",
                "2026-01-01",
                "365d");

        assertThat(listed.lines().filter(line -> line.contains("Skicka")))
                .containsExactly(
                        "2026-03-28 18:00 Skicka anmälan: Steg 0",
                        "2026-03-29 03:30 Skicka anmälan: Steg 1",
                        "2026-10-24 18:00 Skicka anmälan: Steg 2",
                        "2026-10-25 02:30 Skicka anmälan: Steg 3",
                        "2026-10-25 03:30 Skicka anmälan: Steg 4");
    }

    @Test
    void calcurse_shows_each_step_at_its_minute() throws Exception {
        var data = folder.resolve("calcurse").toString();
        said("calcurse", "-q", "-D", data, "-C", data, "-i", file.toString());
        var listed = said(
                "calcurse",
                "-q",
                "-D",
                data,
                "-C",
                data,
                "--input-datefmt",
                "4",
                "-Q",
                "--from",
                "2026-01-01",
                "--to",
                "2026-12-31",
                "--format-apt",
                "%(start:%Y-%m-%d %H:%M) %m\\n",
                "--format-event",
                "%m\\n");

        assertThat(listed.lines().filter(line -> line.contains("Skicka")))
                .containsExactly(
                        "2026-03-28 18:00 Skicka anmälan: Steg 0",
                        "2026-03-29 03:30 Skicka anmälan: Steg 1",
                        "2026-10-24 18:00 Skicka anmälan: Steg 2",
                        "2026-10-25 02:30 Skicka anmälan: Steg 3",
                        "2026-10-25 03:30 Skicka anmälan: Steg 4");
    }

    private static String said(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TZ", "Europe/Stockholm");
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        System.out.println("BENCH " + command[0] + ": " + said.replace("\n", " | "));
        return said;
    }
}
