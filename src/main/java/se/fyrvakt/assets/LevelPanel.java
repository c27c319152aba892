package se.fyrvakt.assets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.assets.LevelRepository.Level;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Panel;
import se.fyrvakt.register.Row;
import se.fyrvakt.register.SeenRows;

/** The levels on an asset's page, for those who read classifications; an asset they come from is named if it may be read. */
@Component
class LevelPanel implements Panel.Source {

    private static final String ASSETS = "tillgangar";

    private final LevelRepository levels;
    private final SeenRows seen;
    private final Clock clock;

    LevelPanel(LevelRepository levels, SeenRows seen, Clock clock) {
        this.levels = levels;
        this.seen = seen;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> of(Row row, Visitor visitor) {
        return row.register().address().equals(ASSETS) && seen.any("klassningar", visitor)
                ? panel(row, visitor)
                : Optional.empty();
    }

    private Optional<Panel> panel(Row row, Visitor visitor) {
        var today = LocalDate.now(clock);
        var found = levels.of(row.id(), today).stream().collect(Collectors.toMap(Level::aspect, Function.identity()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var named = seen.of(ASSETS, found.values().stream().map(Level::source).toList(), visitor);
        var names = levels.names(today);
        return Optional.of(new Panel(
                "Skyddsnivåer",
                lead(found.values().stream().anyMatch(LevelPanel::differs)),
                List.of("Det som skyddas", "Nivå", "Kommer från", "Egen klassning"),
                Arrays.stream(Aspect.values())
                        .map(aspect -> line(aspect, found.get(aspect), row.id(), named, names))
                        .toList()));
    }

    private static boolean differs(Level level) {
        return level.level() == null || !level.level().equals(level.decided());
    }

    private static String lead(boolean differs) {
        return differs
                ? "Nivån är den högsta av det tillgången bär. Den egna klassningen räknas tills all information den bär är klassad."
                : "Nivåerna följer tillgångens egen klassning.";
    }

    private static Panel.Line line(
            Aspect aspect, @Nullable Level level, long asset, Set<Long> named, Map<Integer, String> names) {
        return new Panel.Line(
                aspect.word(),
                level == null
                        ? List.of(Panel.Cell.of("Ingen"), Panel.Cell.of(""), Panel.Cell.of("Ingen"))
                        : List.of(
                                Panel.Cell.of(shown(level.level(), names)),
                                source(level, asset, named),
                                Panel.Cell.of(shown(level.decided(), names))));
    }

    private static String shown(@Nullable Integer level, Map<Integer, String> names) {
        return level == null
                ? "Ingen"
                : (level + " " + names.getOrDefault(level, "").toLowerCase(Swedish.LOCALE)).strip();
    }

    private static Panel.Cell source(Level level, long asset, Set<Long> named) {
        var called = level.called();
        if (called == null) {
            return Panel.Cell.of("");
        }
        if (level.source() == asset) {
            return Panel.Cell.of("Egen klassning");
        }
        return named.contains(level.source())
                ? new Panel.Cell(called, "/" + ASSETS + "/~" + level.source())
                : Panel.Cell.of("Något tillgången bär");
    }
}
