package se.fyrvakt.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.register.Register;
import se.fyrvakt.tables.FirstRows;
import se.fyrvakt.tables.Sheet;
import se.fyrvakt.tables.TableFile;

/**
 * The sheets of a file that hold something, by whether they are like a register.
 *
 * @param unknown the others
 */
record RecognisedSheets(List<BatchPart> known, List<Sheet> unknown) {

    /** @param modified when the file was last changed; null when that is not known */
    static RecognisedSheets of(TableFile table, @Nullable LocalDate modified, List<Register> registers) {
        var filled = table.sheets().stream()
                .map(FirstRows::of)
                .filter(first -> !first.isEmpty())
                .toList();
        var sheets = new RecognisedSheets(new ArrayList<>(), new ArrayList<>());
        for (var first : filled) {
            part(table, modified, first, filled.size() == 1, registers)
                    .ifPresentOrElse(sheets.known::add, () -> sheets.unknown.add(first.sheet()));
        }
        return sheets;
    }

    /** None where no register is like it. The only sheet of a file goes by the file's name as well as its own. */
    private static Optional<BatchPart> part(
            TableFile table, @Nullable LocalDate modified, FirstRows first, boolean isOnly, List<Register> registers) {
        var sheet = table.isWorkbook() ? first.sheet().name() : null;
        var name = sheet == null ? table.name() : isOnly ? sheet + " " + table.name() : sheet;
        var recognised = Recognition.of(first, name, registers);
        var register = recognised.register();
        return register == null || !isOnly && !recognised.isCertain(name)
                ? Optional.empty()
                : Optional.of(new BatchPart(table, modified, sheet, first, recognised.header(), register));
    }

    String whyNone() {
        return unknown.isEmpty()
                ? "Filen är tom. Kontrollera att rätt fil valdes."
                : "Fyrvakt kände inte igen vilket register filen hör till. Ge den registrets namn, eller rätta rubrikerna.";
    }
}
