package se.fyrvakt.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All figures as of a day, by name. */
public final class FigureValues {

    private final LocalDate day;
    private final Map<String, FigureValue> byName = new LinkedHashMap<>();
    private final Map<String, List<FigureValue>> byDeclared = new HashMap<>();

    FigureValues(LocalDate day) {
        this.day = day;
    }

    void add(FigureValue value) {
        byName.put(value.name(), value);
        byDeclared
                .computeIfAbsent(value.figure().name(), name -> new ArrayList<>())
                .add(value);
    }

    public LocalDate day() {
        return day;
    }

    public Collection<FigureValue> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** A figure that does not exist is a fault of whoever asks. */
    public FigureValue get(String name) {
        return Objects.requireNonNull(byName.get(name), () -> "Det finns ingen siffra " + name);
    }

    public Optional<FigureValue> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The figures declared by that name, one for each value of what it is told apart by. */
    public List<FigureValue> each(String declared) {
        return Collections.unmodifiableList(byDeclared.getOrDefault(declared, List.of()));
    }
}
