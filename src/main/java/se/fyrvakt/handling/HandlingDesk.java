package se.fyrvakt.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.notification.Proposals;
import se.fyrvakt.register.SeenRows;
import se.fyrvakt.web.AddressNumber;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Notice;
import se.fyrvakt.web.Problems;

/** What the screens of handling read. An incident that the visitor may not see is not found, and each reading is logged. */
@Component
record HandlingDesk(
        HandledIncidentRepository incidents,
        HandlingRepository handling,
        TimelineRepository timeline,
        ClosingRepository closings,
        ChainRepository chain,
        Proposals proposals,
        SeenRows seen,
        Tenancy tenancy,
        Clock clock) {

    Answer onIncident(AddressNumber number, Visitor visitor, String what, Function<HandledIncident, Answer> answer) {
        return tenancy.write(
                        visitor.administration(),
                        () -> seen.read(HandledIncident.REGISTER, number.number(), what, visitor)
                                .map(row -> incidents.get(row.id(), visitor)))
                .map(answer)
                .orElseGet(Answer.NotFound::new);
    }

    /** Does what was asked by somebody who handles it; with problems the page comes again with all that was typed. */
    Answer act(
            AddressNumber number,
            Map<String, String> sent,
            Visitor visitor,
            BiFunction<HandledIncident, HandlingForm, Problems> act) {
        var form = HandlingForm.of(sent);
        return onIncident(number, visitor, "skrev i hanteringen", incident -> {
            if (!incident.mayWrite()) {
                return new Answer.NotFound();
            }
            var problems = act.apply(incident, form);
            return problems.exist()
                    ? page(incident, form, problems, visitor)
                    : Answer.seeOther(Notice.SPARAD.on(incident.address()));
        });
    }

    /** Of those that are not done, the one named; of another incident it is not there. */
    Optional<HandlingTask> task(HandledIncident incident, HandlingForm form, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> handling.tasks(incident.id())).stream()
                .filter(task -> task.done() == null && form.names(task.id()))
                .findFirst();
    }

    /** As {@link #task}. */
    Optional<Activation> activation(HandledIncident incident, HandlingForm form, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> handling.activations(incident.id())).stream()
                .filter(activation -> activation.until() == null && form.names(activation.id()))
                .findFirst();
    }

    private HandlingChoices choices(long incident) {
        return new HandlingChoices(handling.plans(incident), chain.documents(LocalDate.now(clock)), chain.courses());
    }

    private List<Closing.Demand> demands(long incident) {
        var closing = closings.of(incident);
        return closing.demands(proposals.of(List.of(closing.grounds())).getFirst());
    }

    Answer page(HandledIncident incident, HandlingForm form, Problems problems, Visitor visitor) {
        return tenancy.read(
                visitor.administration(),
                () -> new HandlingPage(
                        incidents.get(incident.id(), visitor),
                        timeline.of(incident.id()),
                        handling.tasks(incident.id()),
                        handling.activations(incident.id()),
                        choices(incident.id()),
                        handling.remedies(incident.id()),
                        chain.of(incident.id(), LocalDate.now(clock)),
                        demands(incident.id()),
                        form,
                        problems,
                        visitor.email(),
                        visitor.is(Role.COORDINATOR),
                        clock.instant()));
    }
}
