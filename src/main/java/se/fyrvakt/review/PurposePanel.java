package se.fyrvakt.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Panel.Cell;
import se.fyrvakt.register.Panel.Line;
import se.fyrvakt.register.Row;

/** The way from a control or an activity to a round made for it, and to those there are. */
@Component
class PurposePanel implements Panel.Source {

    private final Purposes purposes;
    private final ReviewRepository reviews;
    private final Clock clock;

    PurposePanel(Purposes purposes, ReviewRepository reviews, Clock clock) {
        this.purposes = purposes;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return List.of("aktiviteter", Purposes.CONTROLS).contains(row.register().address())
                        && visitor.is(Role.COORDINATOR)
                ? panel(row.label(), visitor)
                : Optional.empty();
    }

    private Optional<Panel> panel(String name, Visitor visitor) {
        var made = reviews.roundsFor(name, LocalDate.now(clock));
        return made.isEmpty() && !speaksOfAccess(name)
                ? Optional.empty()
                : panel(Stream.concat(made.stream().map(PurposePanel::made), begin(name, visitor))
                        .toList());
    }

    /** A guess: of all that is planned, few are reviews of access, and the others are not to be asked about it. */
    private static boolean speaksOfAccess(String name) {
        return name.toLowerCase(Swedish.LOCALE).contains("behörighet");
    }

    private static Optional<Panel> panel(List<Line> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "Behörighetsgranskning",
                        "En granskning som görs för det här gör det klart när den avslutas.",
                        List.of("Granskning", "Öppna"),
                        lines));
    }

    private static Line made(Round round) {
        return new Line(
                round.name(),
                List.of(new Cell(round.isOpen() ? "Pågår" : "Avslutad " + round.closed(), round.address())));
    }

    private Stream<Line> begin(String name, Visitor visitor) {
        return purposes.all(LocalDate.now(clock), visitor).stream()
                .filter(purpose -> purpose.name().equals(name))
                .limit(1)
                .map(purpose -> new Line(purpose.label(), List.of(new Cell("Börja", RoundsPage.beginning(purpose)))));
    }
}
