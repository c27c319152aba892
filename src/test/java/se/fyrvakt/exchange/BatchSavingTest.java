package se.fyrvakt.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Refusal;
import se.fyrvakt.register.ThrowAway;

@ScreenTest
class BatchSavingTest {

    private static final Path EXAMPLE = Path.of("examples", "hagersten-alvsjo-2023");
    private static final LocalDate DAY = LocalDate.of(2023, 11, 16);
    private static final String UNITS = "Kod;Namn;Typ\nHÄ;Förvaltningen;förvaltning\n";
    private static final String PEOPLE = "Anställnings-id;Förnamn;Efternamn;Enhet\n1;Åsa;Öberg;HÄ\n";

    @Autowired
    FolderReading folders;

    @Autowired
    ImportCommand command;

    @Autowired
    AdministrationRepository administrations;

    @Autowired
    TestAccounts accounts;

    @TempDir
    Path folder;

    private Administration administration = new Administration(0, "", "");

    @BeforeEach
    void a_new_administration() {
        int id = accounts.administration();
        administration = administrations.all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private int run(Path... paths) {
        var all = new java.util.ArrayList<String>();
        for (var path : paths) {
            all.add(path.toString());
        }
        all.add("--administration");
        all.add(administration.slug());
        return command.run(all);
    }

    private long count(String from) {
        return TestDatabase.owner()
                .sql("select count(*) from " + from + " and administration = ?")
                .param(administration.id())
                .query(Long.class)
                .single();
    }

    @Test
    void the_whole_example_is_kept_with_history_and_a_reading_for_each_file() {
        folders.read(EXAMPLE, DAY, administration.trusted("Exemplet"));
        assertThat(count("person where true")).isEqualTo(2_710);
        assertThat(count("completion where true")).isGreaterThan(4_000);
        assertThat(count("reading where state = 'SAVED' and extracted_on = '2023-11-16'"))
                .isEqualTo(21);
        assertThat(count("history_entry where register = 'personer' and reading is not null"))
                .isEqualTo(2_710);
        assertThat(count("reading where register = 'tillgangar' and added = 106"))
                .isEqualTo(1);
    }

    @Test
    void a_folder_whose_files_refer_to_each_other_is_saved_whole() throws IOException {
        file("a-personer.csv", PEOPLE);
        file("enheter.csv", UNITS);
        assertThat(run(folder)).isZero();
        assertThat(count("person where true")).isEqualTo(1);
        assertThat(count("reading where state = 'SAVED'")).isEqualTo(2);
    }

    @Test
    void a_workbook_with_several_sheets_is_saved_whole() throws IOException {
        file("enheter.csv", UNITS);
        file("personer.csv", PEOPLE);
        var workbook = folder.resolve("allt.xlsx");
        ExampleWorkbook.write(folder, workbook);
        assertThat(run(workbook)).isZero();
        assertThat(count("person where true")).isEqualTo(1);
        assertThat(count("reading where file_name like 'allt.xlsx%'")).isEqualTo(2);
    }

    @Test
    void one_wrong_cell_keeps_everything_out() throws IOException {
        file("enheter.csv", UNITS);
        file("personer.csv", PEOPLE + "2;Bo;Ek;FINNS-EJ\n");
        assertThat(run(folder)).isEqualTo(1);
        assertThat(count("unit where true")).isZero();
        assertThat(count("person where true")).isZero();
        assertThat(count("reading where state = 'SAVED'")).isZero();
        assertThat(count("history_entry where true")).isZero();
        assertThatThrownBy(() -> folders.read(folder, DAY, administration.trusted("Exemplet")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("personer.csv, rad 3, Enhet: Det finns ingen enhet med kod ”FINNS-EJ”");
    }

    @Test
    void a_table_that_nobody_knows_keeps_everything_out() throws IOException {
        file("enheter.csv", UNITS);
        file("lunch.csv", "Maträtt;Pris\nSoppa;90\n");
        assertThat(run(folder)).isEqualTo(1);
        assertThat(count("unit where true")).isZero();
    }

    @Test
    void what_is_unusual_is_asked_about_and_nothing_is_kept_until_then() throws IOException {
        file("personer.csv", PEOPLE);
        file("enheter.csv", UNITS + units(""));
        assertThat(run(folder)).isZero();
        file("enheter.csv", UNITS + units(" ny"));
        assertThat(run(folder)).isEqualTo(1);
        assertThat(count("unit where name like '%ny'")).isZero();
    }

    private static String units(String suffix) {
        return IntStream.range(0, 40)
                .mapToObj(i -> "E-%1$02d;Enhet %1$d%2$s;enhet\n".formatted(i, suffix))
                .collect(Collectors.joining());
    }

    @Test
    void a_database_to_throw_away_can_be_lightened() throws Exception {
        var access = TestDatabase.access();
        var owner = new SingleConnectionDataSource(
                access.url(), access.owner().user(), access.owner().password(), true);
        try {
            owner.setAutoCommit(false);
            var db = JdbcClient.create(owner);
            ThrowAway.lighten(db);
            assertThat(db.sql("select to_regclass('person_folded') is null and to_regclass('person_key') is not null")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            owner.getConnection().rollback();
        } finally {
            owner.destroy();
        }
    }
}
