package se.fyrvakt.review;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.review.ReviewOrders.Order;

/** Keeps what the coordinator says of a round, within a transaction of the administration. */
@Component
class RoundActs {

    private final ReviewOrders orders;
    private final RoundPapers papers;
    private final Purposes purposes;
    private final Registers registers;
    private final Registrar registrar;

    RoundActs(ReviewOrders orders, RoundPapers papers, Purposes purposes, Registers registers, Registrar registrar) {
        this.orders = orders;
        this.papers = papers;
        this.purposes = purposes;
        this.registers = registers;
        this.registrar = registrar;
    }

    /**
     * What is left of a system was ordered, or done, today; what has been said before stands.
     *
     * @return whether it was said of anything
     */
    boolean note(Round round, String system, Column what, LocalDate today, Visitor visitor) {
        return orders.of(round.id(), today).stream()
                .filter(order -> order.assetCode().equals(system) && !order.isGone())
                .filter(order -> (what == Items.DONE ? order.done() : order.ordered()) == null)
                .map(order -> note(order, what, today, visitor))
                .toList()
                .contains(true);
    }

    private boolean note(Order order, Column what, LocalDate today, Visitor visitor) {
        var outcome = registrar.change(
                registers.get(Items.ADDRESS),
                order.id(),
                order.version(),
                Map.of(what, today.toString()),
                visitor,
                what == Items.DONE ? "utförde" : "beställde");
        return outcome instanceof Outcome.Saved;
    }

    /**
     * Nobody answers any more, the report stands as it is today, and what the round was made for is done. Closed before, it stays so.
     *
     * @return whether it was closed now
     */
    boolean close(Round round, LocalDate today, Visitor visitor) {
        var isClosedNow = round.isOpen()
                && registrar.change(
                                registers.get(Rounds.ADDRESS),
                                round.id(),
                                round.version(),
                                Map.of(Rounds.CLOSED, today.toString()),
                                visitor,
                                "avslutade")
                        instanceof Outcome.Saved;
        if (isClosedNow) {
            papers.keep(round, today, visitor);
            purposes.answer(round, today, visitor);
        }
        return isClosedNow;
    }
}
