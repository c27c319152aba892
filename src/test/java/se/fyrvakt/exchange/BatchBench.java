package se.fyrvakt.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.register.Filled;
import se.fyrvakt.register.ThrowAway;

/**
 * What it costs to read a hundred examples in one folder. Run alone ({@code -Dtest=BatchBench}), for it makes the run's
 * database one to throw away; no test.
 */
@ScreenTest
class BatchBench {

    private static final int TIMES = 100;

    private static final LocalDate DAY = LocalDate.of(2023, 11, 16);

    @Autowired
    FolderReading keeping;

    @Autowired
    BatchReading reading;

    @Autowired
    TestAccounts accounts;

    @TempDir
    Path folder;

    @Test
    void a_hundred_examples() throws IOException {
        ManyExamples.write(folder, TIMES);
        tell("till ett årsrapportsunderlag", () -> {
            ThrowAway.lighten(TestDatabase.owner());
            reading.read(folder, DAY, Filled.filler(accounts.administration()));
        });
    }

    @Test
    void a_hundred_examples_kept_with_history() throws IOException {
        ManyExamples.write(folder, TIMES);
        tell("med historik", () -> keeping.read(folder, DAY, Filled.filler(accounts.administration())));
    }

    private static void tell(String what, Runnable work) {
        var begun = System.nanoTime();
        work.run();
        System.out.printf(
                "BENCH inläsning av hundra exempel, %s: %,d ms%n", what, (System.nanoTime() - begun) / 1_000_000);
    }
}
