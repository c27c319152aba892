package se.fyrvakt.classification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;

/** Writes what an owner decides among the classifications, by the one way in. A second decision of a day replaces the first. */
@Component
class DecidedRows {

    private final Registers registers;
    private final Registrar registrar;
    private final JdbcClient db;
    private final Clock clock;

    DecidedRows(Registers registers, Registrar registrar, JdbcClient db, Clock clock) {
        this.registers = registers;
        this.registrar = registrar;
        this.db = db;
        this.clock = clock;
    }

    /**
     * Decided today by the visitor, who must own the asset.
     *
     * @param cells by the names of the register's columns
     * @return the row's number
     */
    long save(InterviewedAsset asset, Map<String, String> cells, UUID sending, Visitor visitor) {
        var register = registers.get("klassningar");
        var typed = typed(register, asset, cells, visitor);
        Predicate<Visitor> right = who -> InterviewRights.mayDecide(asset);
        var outcome = todays(asset)
                .map(row -> registrar.change(register, row.id(), row.version(), typed, visitor, "beslutade", right))
                .orElseGet(() -> registrar.add(register, typed, sending, visitor, right));
        if (outcome instanceof Outcome.Saved(var id, var key)) {
            return id;
        }
        throw new IllegalStateException("A decision was refused: " + outcome);
    }

    private Map<Column, String> typed(
            Register register, InterviewedAsset asset, Map<String, String> cells, Visitor visitor) {
        var typed = new LinkedHashMap<Column, String>();
        typed.put(register.column("Tillgång"), asset.key());
        typed.put(register.column("Klassad"), LocalDate.now(clock).toString());
        typed.put(register.column("Beslutad av"), visitor.email());
        cells.forEach((name, cell) -> typed.put(register.column(name), cell));
        return typed;
    }

    private record Known(long id, int version) {}

    private Optional<Known> todays(InterviewedAsset asset) {
        return db.sql("select id, version from classification where asset_id = :asset and decided_on = :today")
                .param("asset", asset.id())
                .param("today", LocalDate.now(clock))
                .query((found, n) -> new Known(found.getLong("id"), found.getInt("version")))
                .optional();
    }
}
