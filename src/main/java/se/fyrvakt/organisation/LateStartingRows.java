package se.fyrvakt.organisation;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.AtStart;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Registers;

/** Gives administrations that were founded by an earlier version the starting rows of registers that have come since. */
@Component
@Order(1)
class LateStartingRows implements AtStart {

    private final AdministrationRepository administrations;
    private final Founding founding;
    private final Registers registers;
    private final Tenancy tenancy;
    private final JdbcClient db;

    LateStartingRows(
            AdministrationRepository administrations,
            Founding founding,
            Registers registers,
            Tenancy tenancy,
            JdbcClient db) {
        this.administrations = administrations;
        this.founding = founding;
        this.registers = registers;
        this.tenancy = tenancy;
        this.db = db;
    }

    @Override
    public List<String> ready(String address) {
        administrations.all().forEach(this::supplement);
        return List.of();
    }

    private void supplement(Administration administration) {
        var founder = Visitor.trusted(
                new Actor(administration.id(), null, "Fyrvakt"), administration.name(), Role.COORDINATOR);
        var lacking = founding.rows().keySet().stream()
                .filter(register -> isEmpty(register, administration))
                .collect(toSet());
        founding.addFirstRowsOf(lacking, founder);
    }

    /** Rows are ended and never removed, so that an empty register has never had any. */
    private boolean isEmpty(String register, Administration administration) {
        var sql = "select not exists (select from %s)"
                .formatted(registers.get(register).table());
        return tenancy.read(
                administration.id(), () -> db.sql(sql).query(Boolean.class).single());
    }
}
