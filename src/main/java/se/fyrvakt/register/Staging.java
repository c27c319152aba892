package se.fyrvakt.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Brings rows into the relation {@code staged} by COPY, some thousands at a time. */
final class Staging {

    private static final int CHUNK = 1 << 16;

    private final StringBuilder waiting = new StringBuilder();

    /** Into a temporary table of the transaction's own; it takes no more memory than a chunk. */
    static void copy(Connection connection, Intake intake) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement(intake));
        try {
            new Staging().send(copy, intake);
        } catch (SQLException | RuntimeException failed) {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
            throw failed;
        }
    }

    private static String statement(Intake intake) {
        return "copy staged (line"
                + IntStream.range(0, intake.present().size())
                        .mapToObj(i -> ", c" + i)
                        .collect(Collectors.joining())
                + ") from stdin";
    }

    private void send(CopyIn copy, Intake intake) throws SQLException {
        for (var line : intake.rows()) {
            waiting.append(line.line());
            for (var cell : line.cells()) {
                append(cell);
            }
            waiting.append('\n');
            if (waiting.length() > CHUNK) {
                flush(copy);
            }
        }
        flush(copy);
        copy.endCopy();
    }

    private void append(@Nullable String cell) {
        waiting.append('\t');
        if (cell == null) {
            waiting.append("\\N");
            return;
        }
        for (int i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            switch (c) {
                case '\\' -> waiting.append("\\\\");
                case '\t' -> waiting.append("\\t");
                case '\n' -> waiting.append("\\n");
                case '\r' -> waiting.append("\\r");
                default -> waiting.append(c);
            }
        }
    }

    private void flush(CopyIn copy) throws SQLException {
        var bytes = waiting.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        waiting.setLength(0);
    }
}
