package se.fyrvakt.figures;

import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.FolderReading;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.organisation.Founding;
import se.fyrvakt.register.Filled;

/** An administration with all that the example's files hold, read once: nothing is changed in it. */
@Configuration
public class ReadExample {

    public static final LocalDate DAY = LocalDate.of(2023, 11, 16);

    private static final Path FILES = Path.of("examples/hagersten-alvsjo-2023");

    private final FolderReading reading;
    private final Founding founding;
    private final Tenancy tenancy;
    private final TestAccounts accounts;
    private int administration;

    ReadExample(FolderReading reading, Founding founding, Tenancy tenancy, TestAccounts accounts) {
        this.reading = reading;
        this.founding = founding;
        this.tenancy = tenancy;
        this.accounts = accounts;
    }

    public synchronized int administration() {
        if (administration == 0) {
            administration = read(accounts.administration());
        }
        return administration;
    }

    private int read(int number) {
        var filler = Filled.filler(number);
        tenancy.write(number, () -> {
            founding.addFirstRows(filler);
            return true;
        });
        reading.read(FILES, DAY, filler);
        return number;
    }
}
