package se.fyrvakt.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.kernel.Refusal;

/** Files that come without anybody looking: from the command line and in a watched folder. */
@ScreenTest
class RepeatedReadingTest {

    @Autowired
    AdministrationRepository administrations;

    @Autowired
    Repeating repeating;

    @Autowired
    ImportCommand command;

    @Autowired
    TestAccounts accounts;

    @TempDir
    private Path folder;

    private Administration administration = new Administration(0, "", "");

    @BeforeEach
    void a_new_administration() {
        int id = accounts.administration();
        administration = administrations.all().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private Path units(String name, int from, int to, String suffix) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                IntStream.range(from, to)
                        .mapToObj("E-%1$02d;Enhet %1$d%%s;enhet\n"::formatted)
                        .map(line -> line.formatted(suffix))
                        .collect(Collectors.joining("", "Kod;Namn;Typ\n", "")));
    }

    private int run(String... arguments) {
        var all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--administration", administration.slug()));
        return command.run(all);
    }

    private long count(String sql) {
        return TestDatabase.owner()
                .sql(sql + " and administration = ?")
                .param(administration.id())
                .query(Long.class)
                .single();
    }

    @Test
    void a_file_on_the_command_line_is_saved_with_its_day_of_extraction() throws IOException {
        var file = units("enheter.csv", 0, 40, "");
        assertThat(run(file.toString(), "--uttag", "2024-03-05")).isZero();
        assertThat(count("select count(*) from unit where true")).isEqualTo(40);
        assertThat(
                        count(
                                "select count(*) from reading where extracted_on = '2024-03-05' and state = 'SAVED' and actor = 'Kommandoraden'"))
                .isEqualTo(1);
    }

    @Test
    void few_changes_are_saved_and_unusually_many_are_left_as_a_proposal() throws IOException {
        run(units("enheter.csv", 0, 40, "").toString());
        assertThat(run(units("enheter.csv", 1, 41, "").toString())).isZero();
        assertThat(run(units("enheter.csv", 0, 41, " ny").toString())).isEqualTo(1);
        assertThat(run(units("enheter.csv", 0, 30, "").toString())).isEqualTo(1);
        assertThat(count("select count(*) from reading where state = 'PROPOSED'"))
                .isEqualTo(2);
        assertThat(count("select count(*) from unit where name like '%ny'")).isZero();
    }

    @Test
    void what_is_wrong_is_left_as_a_proposal() throws IOException {
        var file = Files.writeString(folder.resolve("enheter.csv"), "Kod;Namn;Typ\nA;B;slott\n");
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(run(Files.writeString(folder.resolve("a.csv"), "%PDF-1.7").toString()))
                .isEqualTo(1);
        assertThat(count("select count(*) from unit where true")).isZero();
    }

    @Test
    void what_cannot_be_done_is_refused_in_one_line() {
        assertThatThrownBy(() -> command.run(List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Vilken fil?");
        assertThatThrownBy(() -> command.run(List.of("finns-inte.csv"))).hasMessageContaining("finns inte");
        assertThatThrownBy(() -> command.run(List.of("--uttag"))).hasMessageContaining("saknas något efter --uttag");
        assertThatThrownBy(() -> command.run(List.of("pom.xml", "--uttag", "igår")))
                .hasMessageContaining("2024-03-05");
        assertThatThrownBy(() -> command.run(List.of("pom.xml", "--administration", "Månen")))
                .hasMessageContaining("Vilken förvaltning?");
    }

    @Test
    void a_watched_folder_repeats_what_has_been_read_in_before_and_asks_about_the_rest() throws IOException {
        run(units("enheter.csv", 0, 40, "").toString());
        var place = Files.createDirectories(folder.resolve("in").resolve(administration.slug()));
        var known = Files.move(units("enheter 2026-01-05.csv", 0, 41, ""), place.resolve("enheter 2026-01-05.csv"));
        var never = Files.writeString(place.resolve("annat.csv"), "Kod;Namn;Typ\nX;Y;enhet\n");
        var watched = new WatchedFolder(folder.resolve("in"), administrations, repeating);
        watched.look();
        assertThat(known).exists();
        watched.look();
        assertThat(place.resolve("klart/enheter 2026-01-05.csv")).exists();
        assertThat(place.resolve("vantar/annat.csv")).exists();
        assertThat(never).doesNotExist();
        assertThat(count("select count(*) from unit where true")).isEqualTo(41);
        assertThat(count("select count(*) from reading where actor = 'Bevakad mapp' and state = 'PROPOSED'"))
                .isEqualTo(1);
    }
}
