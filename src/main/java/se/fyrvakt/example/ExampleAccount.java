package se.fyrvakt.example;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Refusal;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.HeaderWord;
import se.fyrvakt.tables.TableFile;

/**
 * An account of the example, one a role.
 *
 * @param newRole a role the example's files do not give anybody; null where they do
 */
record ExampleAccount(
        String email, String name, String role, @Nullable Role newRole) {

    private static final List<String> COLUMNS = List.of("E-post", "Namn", "Roll", "Ny roll");

    /** @param file beside the example's folder, since it is no file that an administration hands over */
    static List<ExampleAccount> in(Path file) {
        return switch (TableFile.open(String.valueOf(file.getFileName()), file)) {
            case se.fyrvakt.tables.Refusal refused -> throw new Refusal(file + ": " + refused.message());
            case TableFile table -> accounts(table);
        };
    }

    private static List<ExampleAccount> accounts(TableFile table) {
        var all = new ArrayList<ExampleAccount>();
        try (table) {
            var header = Header.find(
                    table.sheets().getFirst(),
                    COLUMNS.stream()
                            .map(name -> new HeaderWord(name, List.of()))
                            .toList());
            try (var rows = header.rows()) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    var newRole = row.cell(header.indexOf("Ny roll"));
                    all.add(new ExampleAccount(
                            row.cell(header.indexOf("E-post")),
                            row.cell(header.indexOf("Namn")),
                            row.cell(header.indexOf("Roll")),
                            newRole.isEmpty() ? null : Role.valueOf(newRole)));
                }
            }
        }
        return all;
    }
}
