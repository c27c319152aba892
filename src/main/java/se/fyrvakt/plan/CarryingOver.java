package se.fyrvakt.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.register.Row;
import se.fyrvakt.register.SeenRows;

/** Makes a new year's plan from the last, by the registers' one way in. Within a transaction of the administration. */
@Component
class CarryingOver {

    private static final String YEAR = "År";

    /** What became of it that year. */
    private static final String RESULT = "Resultat";

    private final CarriedRepository carried;
    private final SeenRows seen;
    private final Registrar registrar;

    CarryingOver(CarriedRepository carried, SeenRows seen, Registrar registrar) {
        this.carried = carried;
        this.seen = seen;
        this.registrar = registrar;
    }

    List<Carried> after(int year) {
        return carried.after(year);
    }

    /**
     * Takes those chosen into the next year; what is there already is left as it is.
     *
     * @return how many were taken
     * @throws IllegalStateException where one can't be kept; nothing is, then
     */
    int carry(int year, Set<String> choices, Visitor visitor) {
        var rows = carried.after(year).stream()
                .filter(each -> choices.contains(each.choice()))
                .map(each -> seen.read(each.register(), each.id(), "öppnade", visitor)
                        .orElseThrow())
                .toList();
        rows.forEach(row -> add(row, year + 1, visitor));
        return rows.size();
    }

    private void add(Row row, int year, Visitor visitor) {
        if (!(registrar.add(row.register(), cells(row, year), UUID.randomUUID(), visitor) instanceof Outcome.Saved)) {
            throw new IllegalStateException(
                    "A row that was kept once was refused in " + row.register().address());
        }
    }

    private static Map<Column, String> cells(Row row, int year) {
        var cells = new HashMap<Column, String>();
        row.cells().forEach((column, cell) -> cells.put(column, Objects.requireNonNullElse(cell.text(), "")));
        cells.put(row.register().column(YEAR), String.valueOf(year));
        cells.keySet().removeIf(column -> column.name().equals(RESULT));
        return cells;
    }
}
