package se.fyrvakt.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.FolderReading;
import se.fyrvakt.register.Filled;

@ScreenTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {

    private static final Path EXAMPLE = Path.of("examples/hagersten-alvsjo-2023");
    private static final LocalDate DAY = LocalDate.of(2023, 11, 16);

    @Autowired
    FolderReading reading;

    @Autowired
    FigureRepository figures;

    @Autowired
    GoalRepository goals;

    @Autowired
    Tenancy tenancy;

    @Autowired
    se.fyrvakt.identity.TestAccounts accounts;

    @Autowired
    se.fyrvakt.organisation.Founding founding;

    private int administration;

    @BeforeAll
    void read() {
        administration = accounts.administration();
        var filler = Filled.filler(administration);
        tenancy.write(administration, () -> {
            founding.nameRoles(filler);
            return true;
        });
        for (var file : List.of(
                "enheter",
                "personer",
                "roller",
                "forvaltningsobjekt",
                "tillgangar",
                "klassningar",
                "incidenter",
                "kurser",
                "genomforanden",
                "styrdokument",
                "moten",
                "revisioner",
                "rekommendationer",
                "atgarder",
                "aktiviteter",
                "arbetstid",
                "mal",
                "internkontroll",
                "behandlingar",
                "kontinuitetsplaner",
                "behorigheter")) {
            reading.read(EXAMPLE.resolve(file + ".csv"), DAY, filler);
        }
    }

    @Test
    void the_example_gives_the_values_of_its_own_description() {
        var json = tenancy.read(administration, () -> {
            var values = figures.on(DAY);
            return FigureJson.of("Prov", values, goals.on(values));
        });
        try {
            java.nio.file.Files.writeString(Path.of("/tmp/figures.json"), json);
        } catch (java.io.IOException e) {
            throw new RuntimeException(e);
        }
        assertThat(json).contains("2425");
    }
}
