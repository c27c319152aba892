package se.fyrvakt.review;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fyrvakt.Visits;
import se.fyrvakt.Visits.Browser;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.register.Filled;

/** A school and a home help service, each with a manager and some people, and a system that they reach. */
@Component
public class ReviewFixture {

    private static final List<String> HELD = List.of(
            "Tillgång",
            "Konto",
            "Anställnings-id",
            "Mapp",
            "Behörighet",
            "Senast använd",
            "Uttag",
            "Uttagets fil",
            "Uttagets rad");

    final Filled filled;
    final TestAccounts accounts;
    final Visits visits;
    private final Clock clock;

    ReviewFixture(Filled filled, TestAccounts accounts, Visits visits, Clock clock) {
        this.filled = filled;
        this.accounts = accounts;
        this.visits = visits;
        this.clock = clock;
    }

    /** An administration with people: Ada and Bo at the school of Siv, Cy at the home help of Hans. */
    public int administration() {
        int administration = filled.administration();
        filled.add(
                administration,
                "enheter",
                "Kod",
                "SK",
                "Namn",
                "Skolan",
                "Typ",
                "enhet",
                "Chef",
                email(administration, "siv"));
        filled.add(
                administration,
                "enheter",
                "Kod",
                "HT",
                "Namn",
                "Hemtjänsten",
                "Typ",
                "enhet",
                "Chef",
                email(administration, "hans"));
        person(administration, "1", "Ada", "SK");
        person(administration, "2", "Bo", "SK");
        person(administration, "3", "Cy", "HT");
        person(administration, "8", "Siv", "SK");
        person(administration, "9", "Hans", "HT");
        filled.asset(administration, "SYS-1", "Journalen", "Systemägare", email(administration, "olle"));
        person(administration, "7", "Olle", "HÄ");
        return administration;
    }

    /** No two administrations have the same people. */
    public static String email(int administration, String name) {
        return name + "@a" + administration + ".test";
    }

    public void person(int administration, String id, String name, String unit) {
        filled.add(
                administration,
                "personer",
                "Anställnings-id",
                id,
                "Förnamn",
                name,
                "Efternamn",
                "Ek",
                "E-post",
                email(administration, name.toLowerCase()),
                "Enhet",
                unit);
    }

    /** Yesterday was the last day of whoever has that number. */
    public void leaves(int administration, String id) {
        becomes(administration, id, "Anställd till", today().minusDays(1).toString());
    }

    /** The register of people is read in anew, with other cells of whoever has that number. */
    public void becomes(int administration, String id, String... cells) {
        var columns =
                Stream.concat(Stream.of("Anställnings-id"), every(cells, 0)).toList();
        var line = Stream.concat(Stream.of(id), every(cells, 1)).collect(joining(";"));
        var read = filled.readIn(administration, "personer", 1, columns, line);
        assertThat(read.counts().changed()).as("%s", read.faults()).isEqualTo(1);
    }

    private static Stream<String> every(String[] cells, int first) {
        return Stream.iterate(first, i -> i < cells.length, i -> i + 2).map(i -> cells[i]);
    }

    /** @param rows account, employee number, folder, entitlement and the day of the last use, with semicolons between */
    public void export(int administration, LocalDate day, String... rows) {
        var lines = new String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            lines[i] = "SYS-1;%s;%s;uttag;%d".formatted(rows[i], day, i + 1);
        }
        filled.readIn(administration, "behorigheter", 0, HELD, lines);
    }

    /** A routine: managers review, and there are days before and after. @param cells more of it, or other, in pairs */
    public void routine(int administration, String... cells) {
        var all = new LinkedHashMap<>(Map.of("Granskas av", "chefen", "Dagar före", "7", "Dagar efter", "1"));
        for (int i = 0; i < cells.length; i += 2) {
            all.put(cells[i], cells[i + 1]);
        }
        filled.add(
                administration,
                "behorighetsrutiner",
                all.entrySet().stream()
                        .flatMap(cell -> Stream.of(cell.getKey(), cell.getValue()))
                        .toArray(String[]::new));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Browser coordinator(int administration) {
        return visits.as(accounts.signedIn(administration, Role.COORDINATOR));
    }

    public Browser called(int administration, String name) {
        return visits.as(accounts.called(administration, email(administration, name)));
    }

    /** Begins a round of the system. @return its address */
    public String round(Browser coordinator, String name, String... more) {
        var sent = new java.util.ArrayList<>(
                List.of("namn", name, "klart-senast", today().plusDays(14).toString(), "system", "SYS-1"));
        sent.addAll(List.of(more));
        return coordinator
                .send("/granskning", sent.toArray(String[]::new))
                .address()
                .replaceAll("\\?.*", "");
    }
}
