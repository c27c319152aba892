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

    @Autowired
    BatchReading reading;

    @Autowired
    TestAccounts accounts;

    @TempDir
    Path folder;

    @Test
    void a_hundred_examples() throws IOException {
        ManyExamples.write(folder, TIMES);
        ThrowAway.lighten(TestDatabase.owner());
        var administration = accounts.administration();
        var begun = System.nanoTime();
        var read = reading.read(folder, LocalDate.of(2023, 11, 16), Filled.filler(administration));
        System.out.printf(
                "BENCH inläsning av %,d rader i %d filer: %,d ms, %,d fel%n",
                read.parts().stream().mapToLong(BatchRead.Part::used).sum(),
                read.parts().size(),
                (System.nanoTime() - begun) / 1_000_000,
                read.errors().size());
    }
}
