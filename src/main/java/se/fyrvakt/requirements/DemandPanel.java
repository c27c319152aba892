package se.fyrvakt.requirements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.assets.Aspect;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.register.Row;

/** How an asset meets what its levels demand, on its page. */
@Component
class DemandPanel implements Panel.Source {

    private final DemandDesk desk;
    private final DemandRepository demands;
    private final Clock clock;

    DemandPanel(DemandDesk desk, DemandRepository demands, Clock clock) {
        this.desk = desk;
        this.demands = demands;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals("tillgangar")
                ? desk.find(row.id(), visitor)
                        .filter(asset -> DemandRights.mayRead(visitor, asset))
                        .flatMap(this::panel)
                : Optional.empty();
    }

    private Optional<Panel> panel(DemandingAsset asset) {
        var all = demands.of(asset.id(), LocalDate.now(clock));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "Skyddskrav",
                        "Det skydd som nivåerna kräver, och hur det är uppfyllt.",
                        List.of("Det som skyddas", "Krav", "Uppfyllda", "Brister", "Inte bedömda"),
                        Arrays.stream(Aspect.values())
                                .map(aspect -> line(aspect, all, asset))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    private static Optional<Line> line(Aspect aspect, List<Demand> all, DemandingAsset asset) {
        var its = all.stream()
                .filter(demand -> demand.requirement().aspect() == aspect)
                .toList();
        return its.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        aspect.word(),
                        List.of(
                                new Cell(String.valueOf(its.size()), asset.address()),
                                count(its.stream()
                                        .filter(demand -> demand.is(Result.MET))
                                        .count()),
                                count(its.stream().filter(Demand::isGap).count()),
                                count(its.stream()
                                        .filter(demand -> demand.assessment() == null)
                                        .count()))));
    }

    private static Cell count(long number) {
        return Cell.of(String.valueOf(number));
    }
}
