package se.fyrvakt.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final String[] NASTY = {
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "'",
        "\"",
        ";",
        ",",
        "|",
        " ",
        "\u00a0",
        "å",
        "Ö",
        "é",
        "€",
        "😀",
        "_x0041_",
        "_",
        "x",
        "1",
        "0",
        "<",
        "&",
        "]]>",
        "\u0001",
        "\u001f",
        "\u0085",
        "\u2028",
        "\ufeff",
        "\\",
        "=cmd|' /C calc'!A0",
        "'='",
        "\r\n"
    };

    private final Random random = new Random(20261124);

    @Test
    void what_is_written_is_what_is_read_back() {
        for (int i = 0; i < 300; i++) {
            var table = table();
            assertThat(read(Sent.csv(table), table)).as("csv %s", i).isEqualTo(table);
            assertThat(read(Sent.xlsx(table), table)).as("xlsx %s", i).isEqualTo(table);
        }
    }

    private List<List<String>> table() {
        int width = 1 + random.nextInt(6);
        var table = new ArrayList<List<String>>();
        table.add(row(width, "Rubrik å"));
        for (int i = random.nextInt(8); i >= 0; i--) {
            table.add(row(width, ""));
        }
        return table;
    }

    private List<String> row(int width, String start) {
        var row = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            var cell = new StringBuilder(start);
            for (int n = random.nextInt(5); n > 0; n--) {
                cell.append(NASTY[random.nextInt(NASTY.length)]);
            }
            row.add(cell.toString());
        }
        return row;
    }

    /** The rows by their lines: a sheet says nothing of empty ones and empty ends. */
    private static List<List<String>> read(byte[] content, List<List<String>> like) {
        boolean excel = content[0] == 'P';
        var rows = Sent.rows(content);
        var read = new ArrayList<List<String>>();
        for (int i = 0; i < like.size(); i++) {
            long line = i + 1;
            var row = excel
                    ? rows.stream().filter(r -> r.line() == line).findFirst()
                    : java.util.Optional.of(rows.get(i));
            var cells = new ArrayList<String>();
            for (int column = 0; column < like.get(i).size(); column++) {
                int at = column;
                cells.add(row.map(r -> r.cell(at)).orElse(""));
            }
            read.add(cells);
        }
        return read;
    }
}
