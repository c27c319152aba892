package se.fyrvakt.stewardship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.stewardship.StewardshipRepository.Listed;

/** Units attest their lists, by the one way in; a second time the same day replaces the first. */
@Component
class Stewardship {

    private final StewardshipRepository lists;
    private final Registers registers;
    private final Registrar registrar;
    private final JdbcClient db;
    private final Tenancy tenancy;
    private final Clock clock;

    Stewardship(
            StewardshipRepository lists,
            Registers registers,
            Registrar registrar,
            JdbcClient db,
            Tenancy tenancy,
            Clock clock) {
        this.lists = lists;
        this.registers = registers;
        this.registrar = registrar;
        this.db = db;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<StewardedUnit> units(Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> lists.units(visitor, today()));
    }

    Optional<StewardedUnit> unit(long number, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> lists.unit(number, visitor, today()));
    }

    List<Listed> assets(StewardedUnit unit, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> lists.assets(unit.id(), today()));
    }

    /** @param unit one the visitor manages @param form without faults */
    void attest(StewardedUnit unit, List<Listed> assets, AttestationForm form, Visitor visitor) {
        var register = registers.get(AttestationRegister.ADDRESS);
        var typed = new LinkedHashMap<Column, String>();
        typed.put(AttestationRegister.UNIT, unit.code());
        typed.put(AttestationRegister.DAY, today().toString());
        typed.put(AttestationRegister.RESULT, form.isRight() ? AttestationRegister.RIGHT : AttestationRegister.WRONG);
        typed.put(AttestationRegister.DEVIATIONS, form.deviations(assets));
        typed.put(AttestationRegister.BY, visitor.email());
        var outcome = tenancy.write(
                visitor.administration(),
                () -> todays(unit)
                        .map(row -> registrar.change(
                                register,
                                row.id(),
                                row.version(),
                                typed,
                                visitor,
                                "intygade",
                                who -> manages(unit, who)))
                        .orElseGet(() ->
                                registrar.add(register, typed, UUID.randomUUID(), visitor, who -> manages(unit, who))));
        if (!(outcome instanceof Outcome.Saved)) {
            throw new IllegalStateException("What was examined was refused: " + outcome);
        }
    }

    /** Asked anew where it counts. */
    private boolean manages(StewardedUnit unit, Visitor visitor) {
        return lists.unit(unit.id(), visitor, today()).isPresent();
    }

    private record Known(long id, int version) {}

    private Optional<Known> todays(StewardedUnit unit) {
        return db.sql("select id, version from asset_attestation where unit_id = :unit and attested_on = :today")
                .param("unit", unit.id())
                .param("today", today())
                .query((found, n) -> new Known(found.getLong("id"), found.getInt("version")))
                .optional();
    }
}
