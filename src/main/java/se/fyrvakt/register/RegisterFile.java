package se.fyrvakt.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.tables.TableWriter;

/** Chosen rows of a register as a file, whole, whoever asks: for what is kept for ever. */
@Component
public class RegisterFile {

    private static final int BATCH = 1_000;

    private final JdbcClient db;
    private final Registers registers;
    private final Clock clock;

    RegisterFile(JdbcClient db, Registers registers, Clock clock) {
        this.db = db;
        this.registers = registers;
        this.clock = clock;
    }

    /** CSV with each row's number first, within a transaction of the administration. Leaves the stream open. */
    public void write(String address, Collection<Long> numbers, OutputStream out) throws IOException {
        var register = registers.get(address);
        try (var table = TableWriter.csv(out, header(register));
                var rows = rows(register, numbers)) {
            rows.forEach(row -> write(table, row));
        }
    }

    private static List<String> header(Register register) {
        return Stream.concat(Stream.of("Rad"), register.columns().stream().map(Column::name))
                .toList();
    }

    private Stream<Row> rows(Register register, Collection<Long> numbers) {
        var query = new RowQuery(register, register.columns(), registers);
        return db
                .sql("select %s from %s where t.id = any(:numbers) order by t.id"
                        .formatted(query.selection(), query.from()))
                .withFetchSize(BATCH)
                .params(Map.of("numbers", numbers.toArray(Long[]::new), "day", LocalDate.now(clock)))
                .query((found, n) -> query.row(found))
                .stream();
    }

    private static void write(TableWriter table, Row row) {
        var cells = new ArrayList<@Nullable Object>(List.of(row.id()));
        row.register().columns().forEach(column -> cells.add(row.cell(column).text()));
        try {
            table.row(cells);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
