package se.fyrvakt.handling;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.SeenRows;
import se.fyrvakt.web.Answer;

/** Cards of plans. Whoever handles an incident reads those activated for it; others are for those who see the register. */
@Component
record PlanDesk(HandlingRepository handling, PlanCardRepository cards, SeenRows seen, Tenancy tenancy) {

    Answer card(HandledIncident incident, long plan, Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> maySee(incident, plan, visitor)
                        ? cards.find(plan)
                                .<Answer>map(card -> new PlanCardPage(incident, card))
                                .orElseGet(Answer.NotFound::new)
                        : new Answer.NotFound());
    }

    private boolean maySee(HandledIncident incident, long plan, Visitor visitor) {
        return handling.activations(incident.id()).stream().anyMatch(each -> each.plan() == plan)
                || !seen.of("kontinuitetsplaner", Set.of(plan), visitor).isEmpty();
    }
}
