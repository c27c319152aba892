package se.fyrvakt.ordering;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;

/** Keeps what is to be reached by those who begin, change work and leave, within a transaction of the administration. */
@Component
class Changing {

    /** A request that ends all that somebody who leaves reaches in a system; {@code access_of_leavers} looks for it. */
    private static final String ALL = "allt, anställningen slutar";

    private final Registers registers;
    private final Registrar registrar;

    Changing(Registers registers, Registrar registrar) {
        this.registers = registers;
        this.registrar = registrar;
    }

    /**
     * Somebody has been gone through.
     *
     * @param offered what was shown
     * @param chosen the rows of it that are to be ordered, or taken away where they are the person's own
     */
    void settle(Newcomer somebody, List<Reached> offered, Set<Long> chosen, LocalDate today, Visitor visitor) {
        offered.stream()
                .filter(each -> chosen.contains(each.row()))
                .forEach(each -> add(AccessRequests.ADDRESS, order(somebody, each, today, visitor), visitor));
        add(
                AccessSettlements.ADDRESS,
                Map.of(
                        AccessSettlements.PERSON, somebody.code(),
                        AccessSettlements.CHANGED, somebody.day().toString(),
                        AccessSettlements.BY, visitor.email(),
                        AccessSettlements.SETTLED, today.toString()),
                visitor);
    }

    private static Map<Column, String> order(Newcomer somebody, Reached reached, LocalDate today, Visitor visitor) {
        var cells = request(reached.code(), somebody.code(), reached.entitlement(), today, visitor);
        var begins = reached.isOwn() || somebody.day().isBefore(today) ? today : somebody.day();
        cells.put(AccessRequests.KIND, (reached.isOwn() ? Wish.ENDED : Wish.NEW).word());
        cells.put(AccessRequests.FROM, begins.toString());
        cells.put(AccessRequests.REASON, somebody.sentence());
        return cells;
    }

    /** What somebody who leaves reaches in a system has been taken away: nobody needs to approve that. */
    void end(Leaver leaver, LocalDate today, Visitor visitor) {
        var cells = request(leaver.assetCode(), leaver.code(), ALL, today, visitor);
        cells.put(AccessRequests.KIND, Wish.ENDED.word());
        cells.put(AccessRequests.FROM, leaver.last().toString());
        cells.put(AccessRequests.REASON, "Anställningen slutar.");
        cells.put(AccessRequests.DECISION, Request.APPROVED);
        cells.put(AccessRequests.DECIDER, visitor.email());
        cells.put(AccessRequests.DECIDED, today.toString());
        cells.put(AccessRequests.DONE, today.toString());
        add(AccessRequests.ADDRESS, cells, visitor);
    }

    private static Map<Column, String> request(
            String asset, String person, String entitlement, LocalDate today, Visitor visitor) {
        var cells = new HashMap<Column, String>();
        cells.put(AccessRequests.ASSET, asset);
        cells.put(AccessRequests.PERSON, person);
        cells.put(AccessRequests.RIGHT, entitlement);
        cells.put(AccessRequests.BY, visitor.email());
        cells.put(AccessRequests.REQUESTED, today.toString());
        return cells;
    }

    /** What was found in this transaction cannot be refused; where somebody else was quicker, nothing is kept. */
    private void add(String register, Map<Column, String> cells, Visitor visitor) {
        var outcome = registrar.add(registers.get(register), cells, UUID.randomUUID(), visitor, anybody -> true);
        if (!(outcome instanceof Outcome.Saved)) {
            throw new IllegalStateException("Refused: " + outcome);
        }
    }
}
