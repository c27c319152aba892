package se.fyrvakt.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.tables.TableWriter;
import se.fyrvakt.web.Answer;

/** A list as a file: exactly the rows that the filter shows, with all columns, in the form that can be read in again. */
record Listing(Register register, ListFilter filter, Visitor visitor, RegisterDesk desk) {

    @FunctionalInterface
    private interface Opening {
        TableWriter on(OutputStream out, List<String> header) throws IOException;
    }

    Answer csv() {
        return download("csv", "text/csv;charset=UTF-8", TableWriter::csv);
    }

    Answer xlsx() {
        return download(
                "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                (out, header) -> TableWriter.xlsx(out, register.heading(), header));
    }

    private Answer download(String suffix, String type, Opening opening) {
        var name = "%s %s.%s".formatted(register.words().many(), desk.today(), suffix);
        return new Answer.Download(name, type, response -> write(response, opening));
    }

    private void write(HttpServletResponse response, Opening opening) throws IOException {
        try (var table = opening.on(response.getOutputStream(), header())) {
            desk.tenancy().read(visitor.administration(), () -> {
                writeRows(table);
                return true;
            });
        }
    }

    private List<String> header() {
        return register.columns().stream().map(Column::name).toList();
    }

    private void writeRows(TableWriter table) {
        try (var rows = desk.rows().all(register, filter, Sight.of(register, visitor))) {
            rows.forEach(row -> write(table, row));
        }
    }

    private void write(TableWriter table, Row row) {
        try {
            table.row(register.columns().stream()
                    .map(column -> row.cell(column).text())
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
