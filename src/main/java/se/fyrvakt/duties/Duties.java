package se.fyrvakt.duties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All duties that are declared. */
@Component
public class Duties {

    private final Map<String, Duty> byName = new LinkedHashMap<>();

    Duties(List<DutySource> sources) {
        sources.stream().flatMap(DutySource::duties).forEach(this::add);
    }

    private void add(Duty duty) {
        if (byName.put(duty.name(), duty) != null) {
            throw new IllegalStateException("Två slags uppgifter heter " + duty.name());
        }
    }

    public List<Duty> all() {
        return List.copyOf(byName.values());
    }

    public Optional<Duty> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
