package se.fyrvakt.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.fyrvakt.figures.FigureRepository;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.figures.FigureValues;
import se.fyrvakt.history.Entry;
import se.fyrvakt.register.RowTrace;

/** Holds an adopted report against what the registers say today about the same day. */
@Component
class Comparing {

    private static final String NOT_THERE = "fanns inte";

    private final FigureRepository figures;
    private final KeptFigureRepository kept;
    private final RowTrace trace;

    Comparing(FigureRepository figures, KeptFigureRepository kept, RowTrace trace) {
        this.figures = figures;
        this.kept = kept;
        this.trace = trace;
    }

    /** The figures that are no longer the same, by name; within a transaction of the administration. */
    List<ChangedFigure> changed(Report adopted) {
        return changed(adopted, figures.withoutUnits(adopted.day()));
    }

    private List<ChangedFigure> changed(Report adopted, FigureValues now) {
        var then = kept.of(adopted.id());
        var names = new ArrayList<>(then.keySet());
        now.all().stream()
                .map(FigureValue::name)
                .filter(name -> !then.containsKey(name))
                .forEach(names::add);
        return names.stream()
                .filter(name ->
                        now.find(name).map(value -> !value.figure().isPart()).orElse(true))
                .map(name -> of(Optional.ofNullable(then.get(name)), now.find(name)))
                .filter(each -> !each.then().equals(each.now()))
                .toList();
    }

    /** One of the two is there. */
    private static ChangedFigure of(Optional<KeptFigure> then, Optional<FigureValue> now) {
        return new ChangedFigure(
                then.map(KeptFigure::name).or(() -> now.map(FigureValue::name)).orElseThrow(),
                then.map(KeptFigure::label)
                        .or(() -> now.map(FigureValue::label))
                        .orElseThrow(),
                then.map(KeptFigure::shown).orElse(NOT_THERE),
                now.map(FigureValue::written).orElse(NOT_THERE));
    }

    /**
     * Why a figure is not the same.
     *
     * @param entries what was done since to the rows that came or went, the newest first; empty where the rows are
     *     untouched and so it is counted in another way
     */
    record Reason(ChangedFigure figure, List<Entry> entries) {}

    /** @param most of how many the reason is looked up; the rest come without entries */
    List<Reason> reasons(Report adopted, int most) {
        var now = figures.withoutUnits(adopted.day());
        var changed = changed(adopted, now);
        return Stream.concat(
                        changed.stream().limit(most).map(each -> new Reason(each, entries(adopted, each, now))),
                        changed.stream().skip(most).map(each -> new Reason(each, List.of())))
                .toList();
    }

    private List<Entry> entries(Report adopted, ChangedFigure figure, FigureValues now) {
        return now.find(figure.name()).stream()
                .flatMap(value -> figures.behind(value, now))
                .flatMap(part -> entries(adopted, part).stream())
                .distinct()
                .toList();
    }

    private List<Entry> entries(Report adopted, FigureValue part) {
        var then = new HashSet<>(kept.rows(adopted.id(), part.name()));
        var rows = cameOrWent(then, figures.rows(part, adopted.day()));
        var register = FigureRepository.register(part.figure()).orElseThrow();
        return trace.since(Objects.requireNonNull(adopted.adoption()).computedAt(), register, rows);
    }

    /** All of them where none came or went: then something on them is not the same. */
    private static Set<Long> cameOrWent(Set<Long> then, Collection<Long> now) {
        var different = new HashSet<>(then);
        now.forEach(row -> {
            if (!different.remove(row)) {
                different.add(row);
            }
        });
        return different.isEmpty() ? then : different;
    }
}
