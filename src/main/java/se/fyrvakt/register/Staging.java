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
        copy(connection, statement(intake), (staging, copy) -> staging.send(copy, intake));
    }

    /** Into {@code left_out}. */
    static void copy(Connection connection, Iterable<Sieve.Unread> unread) throws SQLException {
        copy(connection, "copy left_out (line, wave, keyless) from stdin", (staging, copy) -> {
            for (var row : unread) {
                staging.waiting
                        .append(row.line())
                        .append("\t0\t")
                        .append(row.keyless())
                        .append('\n');
                staging.flushWhenFull(copy);
            }
            staging.flush(copy);
        });
    }

    private interface Sending {
        void send(Staging staging, CopyIn copy) throws SQLException;
    }

    private static void copy(Connection connection, String statement, Sending sending) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            sending.send(new Staging(), copy);
            copy.endCopy();
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
            flushWhenFull(copy);
        }
        flush(copy);
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

    private void flushWhenFull(CopyIn copy) throws SQLException {
        if (waiting.length() > CHUNK) {
            flush(copy);
        }
    }

    private void flush(CopyIn copy) throws SQLException {
        var bytes = waiting.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        waiting.setLength(0);
    }
}
