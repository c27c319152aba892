package se.fyrvakt.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.register.Row;

/** What has been decided about reporting an incident, on its page. */
@Component
class NotificationPanel implements Panel.Source {

    private final NotificationRepository cases;
    private final Clock clock;

    NotificationPanel(NotificationRepository cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals("incidenter") && visitor.is(Role.COORDINATOR, Role.PROTECTION_OFFICER)
                ? Optional.of(panel(row.id()))
                : Optional.empty();
    }

    private Panel panel(long incident) {
        var whole = new Line(
                "Alla regelverk", List.of(new Cell("Bedöm och anmäl", "/anmalningar/" + incident), Cell.of("")));
        return new Panel(
                "Anmälningar",
                "Om incidenten ska anmälas, ett beslut för varje regelverk.",
                List.of("Regelverk", "Beslut", "Nästa frist"),
                Stream.concat(cases.of(incident).stream().map(this::line), Stream.of(whole))
                        .toList());
    }

    private Line line(NotificationCase kase) {
        return new Line(
                kase.regime(),
                List.of(
                        new Cell(
                                kase.isNotified() ? NotificationCases.NOTIFIED : NotificationCases.NOT_NOTIFIED,
                                "/anmalningar/" + kase.incident()),
                        Cell.of(next(kase))));
    }

    private String next(NotificationCase kase) {
        var now = clock.instant();
        return kase.steps().stream()
                .filter(step -> step.isWaiting() && step.due() != null)
                .min(Comparator.comparing(NotificationPanel::due))
                .map(step -> "%s (%s)".formatted(NotificationPage.moment(step.due()), step.left(now)))
                .orElse("");
    }

    private static Instant due(NotificationStep step) {
        return Objects.requireNonNull(step.due());
    }
}
