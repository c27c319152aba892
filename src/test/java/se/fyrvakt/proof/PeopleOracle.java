package se.fyrvakt.proof;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is employed on the day, and where. */
final class PeopleOracle {

    /** @param unit its code's key */
    record Person(
            String id,
            String email,
            String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        boolean isEmployed(LocalDate day) {
            return (from == null || !from.isAfter(day)) && !hasLeft(day);
        }

        boolean hasLeft(LocalDate day) {
            return until != null && until.isBefore(day);
        }
    }

    /** @param above the key of the code of the unit above it; empty for none */
    private record Unit(String code, String kind, String above, String manager) {

        String key() {
            return Texts.key(code);
        }
    }

    private final LocalDate day;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();

    private PeopleOracle(LocalDate day) {
        this.day = day;
    }

    static PeopleOracle read(Path folder, LocalDate day) {
        var read = new PeopleOracle(day);
        CanonicalFile.each(folder, "personer", row -> {
            var person = new Person(
                    row.key("Anställnings-id"),
                    row.key("E-post"),
                    row.key("Enhet"),
                    row.day("Anställd från"),
                    row.day("Anställd till"));
            read.people.put(person.id(), person);
        });
        CanonicalFile.each(folder, "enheter", row -> {
            var unit = new Unit(row.text("Kod"), row.key("Typ"), row.key("Överordnad"), row.key("Chef"));
            read.units.put(unit.key(), unit);
        });
        return read;
    }

    void into(Figures figures) {
        long employed = people.values().stream()
                .filter(person -> person.isEmployed(day))
                .count();
        figures.count("personer.anstallda", employed);
        byUnit(
                figures,
                "personer.anstallda",
                people.values().stream()
                        .filter(person -> person.isEmployed(day))
                        .toList());
    }

    /** The same question about every unit, and about every department with all that is under it. */
    void byUnit(Figures figures, String question, Iterable<Person> counted) {
        var placed = new HashMap<String, Long>();
        counted.forEach(person -> placed.merge(person.unit(), 1L, Long::sum));
        for (var unit : units.values()) {
            figures.count("enhet.%s.%s".formatted(unit.code(), question), placed.getOrDefault(unit.key(), 0L));
            if (unit.kind().equals("avdelning")) {
                long all = units.values().stream()
                        .filter(other -> isUnder(other, unit))
                        .mapToLong(other -> placed.getOrDefault(other.key(), 0L))
                        .sum();
                figures.count("avdelning.%s.%s".formatted(unit.code(), question), all);
            }
        }
    }

    /** A unit is under itself. */
    private boolean isUnder(Unit unit, Unit department) {
        for (var at = unit; at != null; at = units.get(at.above())) {
            if (at.equals(department)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Person person(String id) {
        return people.get(id);
    }

    boolean isUnit(String code) {
        return units.containsKey(code);
    }

    boolean isEmployed(String id) {
        var person = people.get(id);
        return person != null && person.isEmployed(day);
    }

    Set<String> employed() {
        var ids = new HashSet<String>();
        people.values().stream().filter(person -> person.isEmployed(day)).forEach(person -> ids.add(person.id()));
        return ids;
    }

    /** Those who manage a unit on the day: of several employments with the address, the one that began last. */
    Set<String> managers() {
        var byEmail = new HashMap<String, Person>();
        var order = Comparator.comparing(Person::from, Comparator.nullsFirst(Comparator.naturalOrder()));
        people.values().stream()
                .filter(person -> person.isEmployed(day))
                .forEach(person -> byEmail.merge(person.email(), person, (a, b) -> order.compare(a, b) > 0 ? a : b));
        var managers = new HashSet<String>();
        for (var unit : units.values()) {
            var manager = unit.manager().isEmpty() ? null : byEmail.get(unit.manager());
            if (manager != null) {
                managers.add(manager.id());
            }
        }
        return managers;
    }
}
