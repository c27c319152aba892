package se.fyrvakt.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.exchange.FolderReading;
import se.fyrvakt.register.Filled;

/** How long an export of a million rows takes to read in, match with 45,000 people and compare with the one before. */
@ScreenTest
class ExportBench {

    private static final int ROWS = 1_000_000;
    private static final int PEOPLE = 45_000;
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 10, 1);

    @TempDir
    Path folder;

    @Autowired
    FolderReading reading;

    @Autowired
    ExportRepository exports;

    @Autowired
    Filled filled;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient db;

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void a_million_rows_twice() throws Exception {
        int administration = filled.administration();
        fill(administration);
        readIn("uttag av ett system", administration, 1_000, FIRST); // the code is warm in a server that runs
        readIn("första uttaget", administration, ROWS, FIRST);
        readIn("andra uttaget", administration, ROWS, SECOND);
        TestDatabase.owner().sql("analyze access_row, access_export").update();
        tell("jämförelse med det förra", () -> tenancy.read(administration, () -> exports.latest(SECOND)));
        tell(
                "avvikelser",
                () -> tenancy.read(
                        administration,
                        () -> db.sql("select count(*) from access_findings(:day)")
                                .param("day", SECOND)
                                .query(Long.class)
                                .single()));
    }

    private void readIn(String what, int administration, int rows, LocalDate day) throws Exception {
        var file = file(rows, day);
        tell("%s, %,d rader".formatted(what, rows), () -> reading.read(file, day, Filled.filler(administration)));
    }

    private static void tell(String what, Work work) throws Exception {
        var begun = System.nanoTime();
        work.run();
        System.out.printf("BENCH %s: %.1f s%n", what, (System.nanoTime() - begun) / 1e9);
    }

    /** One in a hundred is another than the month before. */
    private Path file(int rows, LocalDate day) throws Exception {
        var file = folder.resolve("behorigheter.csv");
        try (var lines = Files.newBufferedWriter(file)) {
            lines.write(
                    "Tillgång;Konto;Anställnings-id;Mapp;Behörighet;Senast använd;Uttag;Uttagets fil;Uttagets rad\n");
            for (var i = 1; i <= rows; i++) {
                var account = i % 100 == 0 ? i + day.getMonthValue() * rows : i;
                lines.write("T-%d;konto.%d;P-%d;B%d;%s;%s;%s;uttag %d;%d\n"
                        .formatted(
                                1 + i % 100,
                                account,
                                i % PEOPLE,
                                i % 900,
                                i % 97 == 0 ? "administrera" : "läsa",
                                day.minusDays(i % 400),
                                day,
                                rows,
                                i));
            }
        }
        return file;
    }

    private void fill(int administration) {
        insert(administration, """
                insert into unit (administration, version, code, name, kind, above_id)
                select :administration, 1, 'B' || n, 'Enhet ' || n, 'enhet', u.id
                  from generate_series(1, 900) n cross join (select id from unit where administration = :administration and code = 'HÄ') u
                """);
        insert(administration, """
                insert into person (administration, version, employee_id, first_name, last_name, email, unit_id)
                select :administration, 1, 'P-' || n, 'Förnamn', 'Efternamn ' || n, 'person.' || n || '@exempel.se', u.numbers[1 + n % 900]
                  from generate_series(1, 45000) n
                  cross join (select array_agg(id) as numbers from unit where administration = :administration and code like 'B%') u
                """);
        insert(administration, """
                insert into asset (administration, version, asset_id, name, kind)
                select :administration, 1, 'T-' || n, 'System ' || n, 'system' from generate_series(1, 100) n
                """);
        TestDatabase.owner().sql("analyze unit, person, asset").update();
    }

    private static void insert(int administration, String sql) {
        TestDatabase.owner().sql(sql).param("administration", administration).update();
    }
}
