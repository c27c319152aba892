package se.fyrvakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./fyrvakt report}, as a process of its own on a folder of files. */
class ReportCommandTest {

    private static final List<String> PAPERS = List.of("rapport.pdf", "rapport.docx", "rapport.html", "figures.json");

    @TempDir
    Path folder;

    private Path out;
    private Path files;

    @BeforeEach
    void a_few_files() throws IOException {
        out = folder.resolve("ut");
        files = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                files.resolve("enheter.csv"), "Kod;Namn;Typ;Överordnad\nPR;Provköpings kommun;förvaltning;\n");
        Files.writeString(files.resolve("tillgangar.csv"), """
                Uttag ur systemförteckningen
                System-ID;Systemnamn;Typ;Enhet;Anteckning
                S-1;Ett;system;PR;
                S-2;Två;system;PR;bra
                """);
        Files.writeString(files.resolve("läs mig.txt"), "Hej");
    }

    @Test
    void writes_the_papers_and_the_figures_of_a_folder() throws Exception {
        var said = report(0);
        assertThat(said)
                .contains("tillgangar.csv: 2 rader till tillgangar", "läs mig.txt", "kolumnen ”Anteckning” är okänd");
        assertThat(PAPERS).allSatisfy(paper -> assertThat(out.resolve(paper)).isNotEmptyFile());
        assertThat(Files.readString(out.resolve("errors.json")).strip()).isEqualTo("[ ]");
        var figures = JsonMapper.shared().readTree(Files.readString(out.resolve("figures.json")));
        assertThat(figures.path("administration").asString()).isEqualTo("Provköpings kommun");
        assertThat(figures.path("dag").asString()).isEqualTo("2023-11-16");
        assertThat(figures.path("figures")
                        .path("tillgangar.i_bruk")
                        .path("value")
                        .asInt())
                .isEqualTo(2);
        assertThat(figures.path("figures")
                        .path("incidenter.bedomd_24h.andel_procent")
                        .path("value")
                        .isNull())
                .isTrue();
    }

    @Test
    void names_what_is_wrong_and_writes_no_report_unless_told_to_do_without_it() throws Exception {
        Files.writeString(files.resolve("klassningar.csv"), "Tillgång;Klassad\nS-1;2023-02-01\nS-9;2023-02-01\n");
        Files.writeString(files.resolve("okänd.csv"), "Frukt;Färg\näpple;grön\n");
        assertThat(report(3)).contains("FEL klassningar.csv, rad 3, Tillgång ”S-9”");
        assertThat(PAPERS).allSatisfy(paper -> assertThat(out.resolve(paper)).doesNotExist());
        var errors = JsonMapper.shared().readTree(Files.readString(out.resolve("errors.json")));
        assertThat(errors.size()).isEqualTo(2);
        assertThat(errors.toString())
                .contains(
                        "\"file\":\"klassningar.csv\",\"sheet\":null,\"line\":3,\"column\":\"Tillgång\",\"value\":\"S-9\"")
                .contains("\"file\":\"okänd.csv\",\"sheet\":null,\"line\":null,\"column\":null,\"value\":null");
        report(0, "--accept-errors");
        assertThat(Files.readString(out.resolve("rapport.html"))).contains("kunde inte användas");
    }

    private String report(int exitCode, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of(
                "report",
                "--fyrvakt.data=" + folder.resolve("data" + System.nanoTime()),
                "--from",
                files.toString(),
                "--day",
                "2023-11-16",
                "--out",
                out.toString()));
        arguments.addAll(List.of(more));
        var command = Started.java(Map.of(), arguments.toArray(String[]::new));
        var said = String.join("\n", command.lines()).replace('\u00a0', ' ');
        assertThat(command.exitCode()).as(said).isEqualTo(exitCode);
        return said;
    }
}
