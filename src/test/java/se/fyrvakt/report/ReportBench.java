package se.fyrvakt.report;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.Statements;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.exchange.FolderReading;
import se.fyrvakt.exchange.ManyExamples;
import se.fyrvakt.figures.ReadExample;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.register.Filled;

/**
 * What the report itself costs once all is read in, beside what its SQL does. Started by {@code ./fyrvakt bench report}; no
 * test.
 */
@ScreenTest
class ReportBench {

    private static final int WARM = 3;

    @Autowired
    FolderReading reading;

    @Autowired
    ReportWriting writing;

    @Autowired
    TestAccounts accounts;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void a_report_of_so_many_examples(int times) throws IOException {
        int administration = accounts.administration();
        ManyExamples.write(folder, times);
        reading.read(folder, ReadExample.DAY, Filled.filler(administration));
        TestDatabase.owner().sql("analyze").update();
        for (int i = 0; i < WARM; i++) {
            write(administration);
        }
        var begun = System.nanoTime();
        var sql = Statements.millisDuring(() -> write(administration));
        var all = (System.nanoTime() - begun) / 1_000_000;
        System.out.printf(
                "BENCH rapporten ur %d exempel, alla fyra filerna: %,d ms, varav SQL %,d ms; mål högst 3 × SQL + 500 ms = %,d ms: %s%n",
                times, all, sql, 3 * sql + 500, all <= 3 * sql + 500 ? "uppfyllt" : "inte uppfyllt");
    }

    private void write(int administration) {
        var basis = writing.basis(administration, "Prov", ReadExample.DAY);
        FileKind.whole().forEach(kind -> kind.make(basis, Editing.NONE, null));
    }
}
