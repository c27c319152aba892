package se.fyrvakt.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.TestDatabase;
import se.fyrvakt.exchange.BatchRead.Part;
import se.fyrvakt.exchange.BatchRead.Wrong;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.register.Filled;

@ScreenTest
class BatchReadingTest {

    private static final Path EXAMPLE = Path.of("examples", "hagersten-alvsjo-2023");
    private static final LocalDate DAY = LocalDate.of(2023, 11, 16);
    private static final String UNITS = "Kod;Namn;Typ;Överordnad\nHÄ;Förvaltningen;förvaltning;\n";
    private static final String PEOPLE = "Anställnings-id;Förnamn;Efternamn;E-post;Enhet;Anställd från\n";

    @Autowired
    BatchReading reading;

    @Autowired
    TestAccounts accounts;

    @TempDir
    Path folder;

    private int administration;

    @BeforeEach
    void an_empty_administration() {
        administration = accounts.administration();
    }

    private BatchRead read() {
        return reading.read(folder, DAY, Filled.filler(administration));
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private long count(String table) {
        return TestDatabase.owner()
                .sql("select count(*) from " + table + " where administration = ?")
                .param(administration)
                .query(Long.class)
                .single();
    }

    private static Map<String, Long> used(BatchRead read) {
        return read.parts().stream()
                .collect(Collectors.groupingBy(Part::register, TreeMap::new, Collectors.summingLong(Part::used)));
    }

    private static Wrong wrong(String file, long line, String column, String value, String message) {
        return new Wrong(file, null, line, column, value, message);
    }

    @Test
    void the_whole_example_is_used_and_nothing_in_it_is_wrong() throws IOException {
        var read = reading.read(EXAMPLE, DAY, Filled.filler(administration));
        assertThat(read.errors()).isEmpty();
        assertThat(read.parts()).hasSize(21).allMatch(part -> part.leftOut() == 0);
        for (var part : read.parts()) {
            assertThat(part.used()).as(part.file()).isEqualTo(ExampleWorkbook.rows(EXAMPLE.resolve(part.file())));
        }
        assertThat(count("person")).isEqualTo(2_710);
        assertThat(read.notes()).anyMatch(note -> note.startsWith("README.md: filen läses inte"));
        assertThat(read.notes()).hasSize(2);
    }

    /** The short form of {@link BatchBench}. */
    @Test
    void a_larger_administration_is_used_whole_too() throws IOException {
        ManyExamples.write(folder, 3);
        var read = read();
        assertThat(read.errors()).isEmpty();
        assertThat(count("person")).isEqualTo(3 * 2_710);
    }

    @Test
    void sheets_of_one_workbook_are_read_as_files_are() throws IOException {
        ExampleWorkbook.write(EXAMPLE, folder.resolve("allt.xlsx"));
        var asFiles = reading.read(EXAMPLE, DAY, Filled.filler(accounts.administration()));
        var read = read();
        assertThat(read.errors()).isEmpty();
        assertThat(read.parts()).hasSize(21).allMatch(part -> part.sheet() != null);
        assertThat(used(read)).isEqualTo(used(asFiles));
    }

    @Test
    void two_files_feed_one_register_and_whatever_is_referred_to_comes_first() throws IOException {
        file("a personer öst.csv", PEOPLE + "1;Åsa;Öberg;;HÄ;\n2;Bo;Ek;;HÄ;\n");
        file("b personer väst.csv", PEOPLE + "3;Eva;Alm;;HÄ;\n");
        file("enheter.csv", UNITS);
        var read = read();
        assertThat(read.errors()).isEmpty();
        assertThat(read.parts())
                .extracting(Part::file, Part::register, Part::used)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("enheter.csv", "enheter", 1L),
                        org.assertj.core.groups.Tuple.tuple("a personer öst.csv", "personer", 2L),
                        org.assertj.core.groups.Tuple.tuple("b personer väst.csv", "personer", 1L));
        assertThat(count("person")).isEqualTo(3);
    }

    @Test
    void files_that_are_no_tables_are_told_of_and_tables_nobody_knows_are_errors() throws IOException {
        file("lunch.csv", "Maträtt;Pris\nSoppa;90\n");
        file("protokoll.pdf", "%PDF-1.7 ...");
        file("läs mig.txt", "Hej");
        file("enheter.csv", UNITS);
        var read = read();
        assertThat(read.errors()).singleElement().satisfies(wrong -> {
            assertThat(wrong.file()).isEqualTo("lunch.csv");
            assertThat(wrong.line()).isNull();
            assertThat(wrong.message()).contains("kände inte igen");
        });
        assertThat(read.notes())
                .anyMatch(note -> note.startsWith("protokoll.pdf: filen läses inte"))
                .anyMatch(note -> note.startsWith("läs mig.txt: filen läses inte"));
        assertThat(used(read)).containsExactly(Map.entry("enheter", 1L));
    }

    @Test
    void every_kind_of_fault_is_told_with_its_cell_and_the_right_rows_are_used() throws IOException {
        file("enheter.csv", UNITS);
        file(
                "personer.csv",
                "Uttag ur personalsystemet\n" + PEOPLE.replace("E-post", "E-postadress")
                        + "1;Åsa;Öberg;;HÄ;2023-02-30\n"
                        + "2;;Ek;;HÄ;20200101\n"
                        + "3;Eva;Alm;;FINNS-EJ;\n"
                        + "4;\"Per\nOlof\";Dal;;HÄ;\n"
                        + "5;Lo;Lind;;HÄ;\n"
                        + "5;Kim;Lund;;HÄ;\n"
                        + "6;Ann;Ny;;HÄ;2023-01-01\n");
        var read = read();
        assertThat(read.errors())
                .contains(
                        wrong(
                                "personer.csv",
                                5,
                                "Enhet",
                                "FINNS-EJ",
                                "Det finns ingen enhet med kod ”FINNS-EJ”. Rätta cellen eller läs in enheter först."),
                        wrong(
                                "personer.csv",
                                8,
                                "Anställnings-id",
                                "5",
                                "Anställnings-id står på flera rader i filen. Behåll en av dem."),
                        wrong(
                                "personer.csv",
                                9,
                                "Anställnings-id",
                                "5",
                                "Anställnings-id står på flera rader i filen. Behåll en av dem."))
                .extracting(Wrong::line)
                .containsExactly(3L, 4L, 5L, 8L, 9L);
        assertThat(read.errors().getFirst())
                .extracting(Wrong::column, Wrong::value)
                .containsExactly("Anställd från", "2023-02-30");
        assertThat(read.errors().get(1)).extracting(Wrong::column, Wrong::value).containsExactly("Förnamn", null);
        assertThat(read.parts().getLast()).extracting(Part::used, Part::leftOut).containsExactly(2L, 5L);
        assertThat(count("person")).isEqualTo(2);
        assertThat(read.notes()).anyMatch(note -> note.contains("ovanför rubrikerna"));
    }

    @Test
    void a_value_is_told_as_it_stands_in_the_file_and_never_as_an_identity_number() throws IOException {
        file("enheter.csv", UNITS);
        var long200 = "x".repeat(300);
        file(
                "personer.csv",
                PEOPLE + "1;Åsa 19121212-1212;Öberg;;HÄ;\n2;Bo;Ek;;HÄ;20231301\n3;" + long200 + ";Alm;;HÄ;\n");
        assertThat(read().errors()).extracting(Wrong::value).containsExactly("Åsa [personnummer]", "20231301", long200);
    }

    @Test
    void a_column_that_must_be_there_is_one_error_of_the_header() throws IOException {
        file("enheter.csv", "Kod;Namn\nHÄ;Förvaltningen\nFSK;Förskola\n");
        file("personer.csv", PEOPLE + "1;Åsa;Öberg;;HÄ;\n");
        var read = read();
        assertThat(read.errors().getFirst())
                .extracting(Wrong::file, Wrong::line, Wrong::column, Wrong::value)
                .containsExactly("enheter.csv", 1L, "Typ", null);
        assertThat(read.errors().get(1))
                .extracting(Wrong::file, Wrong::line, Wrong::column)
                .containsExactly("personer.csv", 2L, "Enhet");
        assertThat(read.errors()).hasSize(2);
        assertThat(read.parts().getFirst())
                .extracting(Part::used, Part::leftOut)
                .containsExactly(0L, 2L);
    }

    @Test
    void what_lies_under_something_left_out_is_left_out_however_deep() throws IOException {
        file(
                "enheter.csv",
                "Kod;Namn;Typ;Överordnad\nHÄ;Förvaltningen;förvaltning;\nA;A;avdelnin;HÄ\nB;B;enhet;A\nC;C;enhet;B\nD;D;enhet;HÄ\n");
        file("personer.csv", PEOPLE + "1;Åsa;Öberg;;C;\n2;Bo;Ek;;D;\n");
        var read = read();
        assertThat(read.errors())
                .extracting(Wrong::file, Wrong::line, Wrong::column, Wrong::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("enheter.csv", 3L, "Typ", "avdelnin"),
                        org.assertj.core.groups.Tuple.tuple("enheter.csv", 4L, "Överordnad", "A"),
                        org.assertj.core.groups.Tuple.tuple("enheter.csv", 5L, "Överordnad", "B"),
                        org.assertj.core.groups.Tuple.tuple("personer.csv", 2L, "Enhet", "C"));
        assertThat(used(read)).containsEntry("enheter", 2L).containsEntry("personer", 1L);
    }

    @Test
    void all_faults_are_told_however_many() throws IOException {
        file("enheter.csv", UNITS);
        var rows = new StringBuilder(PEOPLE);
        for (int i = 0; i < 30_000; i++) {
            rows.append(i)
                    .append(";Åsa;Öberg;;")
                    .append(i % 2 == 0 ? "SAKNAS" : "HÄ")
                    .append(";2023-13-01\n");
        }
        file("personer.csv", rows.toString());
        assertThat(read().errors()).hasSize(45_000);
    }

    @Test
    void keys_that_could_not_be_read_are_no_doubles_and_repeats_are_used_once() throws IOException {
        file("enheter.csv", UNITS);
        file("personer.csv", PEOPLE + "1;Åsa;Öberg;;HÄ;\n");
        file("kurser.csv", "Kod;Namn\nK1;Kurs\n");
        file(
                "genomforanden.csv",
                "Kurs;Anställnings-id;Genomförd;Form;Resultat\nK1;1;2023-01-01;;godkänd\nK1;1;2023-01-01;;godkänd\n"
                        + "K1;7;2023-01-01;;godkänd\nK1;8;2023-01-01;;godkänd\n");
        file("tillgangar.csv", "Id;Namn;Typ\nS1;Ett;system\n");
        file(
                "klassningar.csv",
                "Tillgång;Klassad;Konfidentialitet;Riktighet;Tillgänglighet;Beslutad av\nX1;2023-01-01;1;1;1;x@exempel.se\n"
                        + "X2;2023-01-01;1;1;1;x@exempel.se\nS1;fel;1;1;1;x@exempel.se\nS1;fel;1;1;1;x@exempel.se\n");
        var read = read();
        assertThat(read.errors()).noneMatch(wrong -> wrong.message().contains("flera rader"));
        assertThat(read.errors().stream().filter(wrong -> wrong.file().startsWith("genom")))
                .extracting(Wrong::line)
                .containsExactly(4L, 5L);
        assertThat(read.errors().stream().filter(wrong -> wrong.file().startsWith("klass")))
                .extracting(Wrong::line)
                .containsExactly(2L, 3L, 4L, 5L);
        assertThat(used(read)).containsEntry("genomforanden", 2L).containsEntry("klassningar", 0L);
        assertThat(count("completion")).isEqualTo(1);
    }

    @Test
    void a_sheet_like_no_register_is_told_of_and_a_hidden_one_is_read() throws IOException {
        var sheets = new ArrayList<ExampleWorkbook.Sheet>();
        sheets.add(new ExampleWorkbook.Sheet(
                "Enheter", true, List.of(List.of("Kod", "Namn", "Typ"), List.of("HÄ", "Allt", "förvaltning"))));
        sheets.add(new ExampleWorkbook.Sheet(
                "Förklaringar", false, List.of(List.of("Ord", "Betydelse"), List.of("HÄ", "Hägersten"))));
        ExampleWorkbook.write(sheets, folder.resolve("underlag.xlsx"));
        var read = read();
        assertThat(read.errors()).isEmpty();
        assertThat(read.parts()).extracting(Part::sheet).containsExactly("Enheter");
        assertThat(read.notes())
                .anyMatch(note -> note.contains("Förklaringar") && note.contains("läses inte"))
                .anyMatch(note -> note.contains("Enheter") && note.contains("dolt"));
    }
}
