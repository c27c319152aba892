package se.fyrvakt.register;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.fyrvakt.kernel.Grant;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/**
 * Which rows of a register somebody sees.
 *
 * @param all every row; what follows is then of no account
 * @param units rows placed on these
 * @param own rows that are somebody's who is called one of these, folded
 */
record Sight(boolean all, Set<Long> units, Set<String> own) {

    static Sight of(Register register, Visitor visitor) {
        var units = new HashSet<Long>();
        var own = Set.<String>of();
        for (var grant : grants(visitor)) {
            switch (register.readers().get(grant.role())) {
                case ALL -> {
                    return new Sight(true, Set.of(), Set.of());
                }
                case UNITS -> {
                    if (grant.units() == null) {
                        return new Sight(true, Set.of(), Set.of());
                    }
                    units.addAll(grant.units());
                }
                case OWN -> own = visitor.keys();
                case null -> {}
            }
        }
        return new Sight(false, units, own);
    }

    private static Iterable<Grant> grants(Visitor visitor) {
        var grants = new HashSet<>(visitor.grants());
        grants.add(Grant.everywhere(Role.EMPLOYEE));
        return grants;
    }

    boolean none() {
        return !all && units.isEmpty() && own.isEmpty();
    }

    /** SQL that holds for the rows seen; its parameters are {@link #parameters()}. */
    String condition(Register register) {
        return condition(register, "");
    }

    Map<String, Object> parameters() {
        return parameters("");
    }

    /** @param mark set after the parameters' names, where a statement is about several registers */
    String condition(Register register, String mark) {
        if (all) {
            return "true";
        }
        var owned = owned(register, ":sightOwn" + mark).collect(Collectors.joining(" or "));
        var placed = register.place() == null ? "false" : "t." + register.place() + " = any(:sightUnits" + mark + ")";
        return "(" + placed + (own.isEmpty() || owned.isEmpty() ? "" : " or " + owned) + ")";
    }

    private static Stream<String> owned(Register register, String own) {
        var named = register.ownedBy().stream().map(column -> "t." + column.sql() + "_key = any(" + own + ")");
        var more = Stream.concat(
                Stream.ofNullable(register.ownedThrough()).map(sql -> sql.formatted(own)),
                Stream.ofNullable(register.partOf()).map(whole -> whole.isOwned(own)));
        return Stream.concat(named, more);
    }

    Map<String, Object> parameters(String mark) {
        return all
                ? Map.of()
                : Map.of(
                        "sightUnits" + mark, units.toArray(Long[]::new), "sightOwn" + mark, own.toArray(String[]::new));
    }
}
