package se.fyrvakt.handling;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fyrvakt.notification.Proposals;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Gate;

/** An incident is not closed before it is judged and all that was begun because of it is finished. */
@Component
class ClosingGate implements Gate {

    private final ClosingRepository closings;
    private final Proposals proposals;
    private final Clock clock;

    ClosingGate(ClosingRepository closings, Proposals proposals, Clock clock) {
        this.closings = closings;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public List<Fault> faults(Act act) {
        return faults(List.of(act));
    }

    @Override
    public List<Fault> faults(List<Act> acts) {
        var closing = acts.stream().filter(ClosingAct::closes).toList();
        return closing.isEmpty() ? List.of() : faults(closing, states(closing));
    }

    private List<Closing> states(List<Act> acts) {
        var open =
                closings.open(acts.stream().flatMap(act -> act.rows().stream()).toList());
        return acts.stream()
                .flatMap(act -> act.isNew()
                        ? Stream.of(new ClosingAct(act).added(clock.instant()))
                        : act.rows().stream()
                                .flatMap(row -> Stream.ofNullable(open.get(row)))
                                .map(new ClosingAct(act)::on))
                .toList();
    }

    private List<Fault> faults(List<Act> acts, List<Closing> closing) {
        var register = acts.getFirst().register();
        var whole = closing.stream().anyMatch(Closing::isWhole);
        var proposed =
                whole ? proposals.of(closing.stream().map(Closing::grounds).toList()) : List.<Set<String>>of();
        return IntStream.range(0, closing.size())
                .boxed()
                .flatMap(i -> closing.get(i).demands(whole ? proposed.get(i) : Set.of()).stream())
                .filter(demand -> !demand.isMet())
                .map(demand -> new Fault(1, register.column(demand.column()), "", demand.missing()))
                .distinct()
                .toList();
    }
}
