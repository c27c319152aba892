package se.fyrvakt.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.fyrvakt.ScreenTest;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.BatchRead;
import se.fyrvakt.exchange.BatchReading;
import se.fyrvakt.figures.FigureJson;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.GoalRepository;
import se.fyrvakt.identity.TestAccounts;
import se.fyrvakt.register.Filled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures of the application are those that an independent reading of the same files gives. */
@ScreenTest
class AgreementTest {

    private static final Path EXAMPLE = Path.of("examples/hagersten-alvsjo-2023");
    private static final LocalDate DAY = LocalDate.of(2023, 11, 16);
    private static final int PEOPLE = 300;

    @Autowired
    BatchReading reading;

    @Autowired
    FigureRepository figures;

    @Autowired
    GoalRepository goals;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TestAccounts accounts;

    @TempDir
    Path folder;

    @Test
    void the_example_gives_the_values_of_its_own_description() {
        agree(EXAMPLE, EXAMPLE, DAY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void another_administration_gives_its_own_values_on_every_day(long seed) {
        GeneratedAdministration.write(folder, seed, PEOPLE);
        int administration = read(folder, DAY);
        Chance.DAYS.subList(0, 3).forEach(day -> agree(Oracle.figures(folder, day), administration, day));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void files_as_offices_send_them_give_the_same_values(long seed) throws IOException {
        var canonical = Files.createDirectory(folder.resolve("raka"));
        var messy = Files.createDirectory(folder.resolve("stokiga"));
        GeneratedAdministration.write(canonical, seed, PEOPLE);
        MessyCopy.of(canonical, messy, seed);
        agree(canonical, messy, DAY);
    }

    @Test
    void one_workbook_with_all_registers_gives_the_same_values() throws IOException {
        var canonical = Files.createDirectory(folder.resolve("raka"));
        var workbook = Files.createDirectory(folder.resolve("arbetsbok"));
        GeneratedAdministration.write(canonical, 4, PEOPLE);
        WorkbookCopy.of(canonical, workbook.resolve("Allt.xlsx"));
        agree(canonical, workbook, DAY);
    }

    @Test
    void wrong_cells_are_named_and_the_right_rows_are_used() throws IOException {
        var canonical = Files.createDirectory(folder.resolve("raka"));
        var wrong = Files.createDirectory(folder.resolve("fel"));
        GeneratedAdministration.write(canonical, 5, PEOPLE);
        var expected = WrongCopy.of(canonical, wrong, 5);
        int administration = accounts.administration();
        var read = reading.read(wrong, DAY, Filled.filler(administration));
        var named = read.errors().stream().map(AgreementTest::place).toList();
        var all = new ArrayList<>(expected.errors());
        all.addAll(expected.cascade());
        assertThat(named).containsAll(all.stream().map(AgreementTest::place).toList());
        assertThat(read.errors())
                .allSatisfy(each -> assertThat(String.valueOf(each.value())).doesNotContain(WrongCopy.IDENTITY_NUMBER));
        agree(Oracle.figures(canonical, DAY), administration, DAY);
    }

    @Test
    void rows_that_refer_to_different_unknowns_are_each_named() throws IOException {
        Files.writeString(folder.resolve("kurser.csv"), "Kod;Namn\nA;Kurs A\n");
        Files.writeString(folder.resolve("genomforanden.csv"), """
                Kurs;Anställnings-id;Genomförd;Form;Resultat
                A;1;2023-01-01;APT;godkänd
                A;2;2023-01-01;APT;godkänd
                A;3;i fjol;APT;godkänd
                A;3;i fjol;APT;godkänd
                """);
        var read = reading.read(folder, DAY, Filled.filler(accounts.administration()));
        assertThat(read.errors().stream().map(AgreementTest::place))
                .contains(
                        "genomforanden.csv 2 Anställnings-id",
                        "genomforanden.csv 3 Anställnings-id",
                        "genomforanden.csv 4 Genomförd",
                        "genomforanden.csv 5 Genomförd");
        assertThat(read.leftOut()).isEqualTo(4);
    }

    @Test
    void of_exports_of_one_source_the_latest_counts() throws IOException {
        Files.writeString(folder.resolve("tillgangar.csv"), "Id;Namn;Typ\nS-1;Disken;system\n");
        Files.writeString(
                folder.resolve("behorigheter 2023-01-15.csv"),
                "Tillgång;Konto;Anställnings-id\nS-1;a;\nS-1;b;\nS-1;b;\n");
        Files.writeString(folder.resolve("behorigheter 2023-09-15.csv"), "Tillgång;Konto;Anställnings-id\nS-1;a;\n");
        int administration = read(folder, DAY);
        assertThat(rows(administration, DAY)).isEqualTo(1);
        assertThat(rows(administration, LocalDate.of(2023, 5, 1))).isEqualTo(3);
        assertThat(rows(administration, LocalDate.of(2022, 12, 31))).isZero();
    }

    private long rows(int administration, LocalDate day) {
        return tenancy.read(
                administration,
                () -> figures.find("behorigheter.rader", day)
                        .map(value -> String.valueOf(value.value()))
                        .map(Long::valueOf)
                        .orElseThrow());
    }

    private static String place(BatchRead.Wrong wrong) {
        return "%s %s %s".formatted(wrong.file(), wrong.line(), wrong.column());
    }

    private static String place(WrongCopy.Expected expected) {
        return "%s %s %s".formatted(expected.file(), expected.line(), expected.column());
    }

    private void agree(Path canonical, Path files, LocalDate day) {
        agree(Oracle.figures(canonical, day), read(files, day), day);
    }

    private int read(Path files, LocalDate day) {
        int administration = accounts.administration();
        var read = reading.read(files, day, Filled.filler(administration));
        assertThat(read.errors()).isEmpty();
        return administration;
    }

    private void agree(SortedMap<String, Answer> expected, int administration, LocalDate day) {
        var json = tenancy.read(administration, () -> {
            var values = figures.on(day);
            return FigureJson.of("Prov", values, goals.on(values));
        });
        var given = JsonMapper.shared().readTree(json).path("figures");
        var differences = new ArrayList<String>();
        for (var name : new TreeSet<>(expected.keySet())) {
            var answer = expected.get(name);
            if (answer != null && !same(answer, given.path(name))) {
                differences.add("%s: %s, inte %s".formatted(name, answer, given.path(name)));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(expected).isNotEmpty();
    }

    private static boolean same(Answer answer, JsonNode given) {
        var value = given.path("value");
        return switch (answer.value()) {
            case null -> value.isNull();
            case Goal(var mal, var utfall, var natt) ->
                number(value.path("mal")).compareTo(mal) == 0
                        && number(value.path("utfall")).compareTo(utfall) == 0
                        && value.path("natt").asBoolean() == natt;
            case Number number ->
                value.isNumber()
                        && number(value).compareTo(new BigDecimal(number.toString())) == 0
                        && (answer.numerator() == null
                                || given.path("numerator").asLong() == answer.numerator()
                                        && given.path("denominator").asLong()
                                                == List.of(answer.denominator()).getFirst());
            default -> throw new AssertionError(answer.toString());
        };
    }

    private static BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : BigDecimal.valueOf(-1);
    }
}
