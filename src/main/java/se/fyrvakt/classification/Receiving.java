package se.fyrvakt.classification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;

/** A classification that whoever owns the asset has decided: a row among the others, and the local use attested. */
@Component
class Receiving {

    private static final String METHOD = "mottagen";

    private final Registers registers;
    private final Registrar registrar;
    private final DecidedRepository decided;
    private final Tenancy tenancy;
    private final Clock clock;

    Receiving(Registers registers, Registrar registrar, DecidedRepository decided, Tenancy tenancy, Clock clock) {
        this.registers = registers;
        this.registrar = registrar;
        this.decided = decided;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The one in force today. */
    Optional<Decided> inForce(InterviewedAsset asset, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> decided.received(asset.id(), LocalDate.now(clock)));
    }

    Outcome receive(InterviewedAsset asset, ReceivedForm form, Visitor visitor) {
        var cells = new LinkedHashMap<>(form.cells());
        cells.put("Tillgång", asset.key());
        cells.put("Metod", METHOD);
        if (form.isAttested()) {
            cells.putAll(attested(visitor));
        }
        return registrar.add(register(), typed(cells), form.mark(), visitor, right(asset));
    }

    /** @param version the one that was looked at */
    Outcome attest(InterviewedAsset asset, Decided received, int version, Visitor visitor) {
        var cells = new LinkedHashMap<>(attested(visitor));
        cells.put(ReceivedForm.LOCAL_USE, received.localUse());
        return registrar.change(register(), received.id(), version, typed(cells), visitor, "intygade", right(asset));
    }

    private Map<String, String> attested(Visitor visitor) {
        return Map.of(
                "Lokal användning intygad",
                LocalDate.now(clock).toString(),
                "Lokal användning intygad av",
                visitor.email());
    }

    private static Predicate<Visitor> right(InterviewedAsset asset) {
        return who -> InterviewRights.mayAnswer(who, asset);
    }

    private Register register() {
        return registers.get("klassningar");
    }

    private Map<Column, String> typed(Map<String, String> cells) {
        var register = register();
        return cells.entrySet().stream()
                .collect(Collectors.toMap(cell -> register.column(cell.getKey()), Map.Entry::getValue));
    }
}
