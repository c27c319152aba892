package se.fyrvakt.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Good files broken at random: the answer is always rows or a refusal. */
class MutatedFilesTest {

    private final Random random = new Random(20261124);

    @Test
    void broken_text_files_give_rows_or_a_refusal() {
        var good = ExampleFilesTest.bytes("enheter.csv");
        for (int i = 0; i < 400; i++) {
            read(mutated(good));
        }
    }

    @Test
    void broken_workbooks_give_rows_or_a_refusal() {
        var good = Sent.xlsx(Sent.cells(ExampleFilesTest.bytes("enheter.csv")));
        for (int i = 0; i < 400; i++) {
            read(mutated(good));
        }
    }

    @Test
    void broken_xml_in_whole_workbooks_gives_rows_or_a_refusal() {
        var row = "<row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1' s='2'><f>A1</f><v>45356.5</v></c></row>";
        var styles =
                "<numFmts><numFmt numFmtId='164' formatCode='yyyy'/></numFmts><cellXfs><xf numFmtId='164'/></cellXfs>";
        for (int i = 0; i < 600; i++) {
            read(Sent.workbook(
                    new String(mutated(Sent.text(row)), java.nio.charset.StandardCharsets.UTF_8),
                    new String(mutated(Sent.text(styles)), java.nio.charset.StandardCharsets.UTF_8),
                    new String(mutated(Sent.text("<si><t>a</t></si>")), java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    private void read(byte[] content) {
        if (Sent.open(content) instanceof TableFile file) {
            try (file) {
                for (var sheet : file.sheets()) {
                    var header = Header.find(sheet, java.util.List.of(new HeaderWord("Kod")));
                    IdentityNumbers.columns(header);
                    try (var rows = header.rows()) {
                        for (var row = rows.next(); row != null; row = rows.next()) {
                            assertThat(row.line()).isPositive();
                            Values.day(row.cell(0), true);
                            Values.moment(row.cell(1));
                            Values.decimal(row.cell(0));
                        }
                    }
                }
            }
        }
    }

    private byte[] mutated(byte[] good) {
        var bytes = good.clone();
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            bytes[random.nextInt(bytes.length)] =
                    (byte) (random.nextBoolean() ? "\"<>&;0\0'".charAt(random.nextInt(8)) : random.nextInt());
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
