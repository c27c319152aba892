package se.fyrvakt.register;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Grant;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/**
 * Which rows of a register somebody sees.
 *
 * @param all every row; what follows is then of no account
 * @param units rows placed on these
 * @param own rows that name this e-mail address; null for none
 */
record Sight(boolean all, Set<Long> units, @Nullable String own) {

    static Sight of(Register register, Visitor visitor) {
        var units = new HashSet<Long>();
        String own = null;
        for (var grant : grants(visitor)) {
            switch (register.readers().get(grant.role())) {
                case ALL -> {
                    return new Sight(true, Set.of(), null);
                }
                case UNITS -> {
                    if (grant.units() == null) {
                        return new Sight(true, Set.of(), null);
                    }
                    units.addAll(grant.units());
                }
                case OWN -> own = visitor.email();
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
        return !all && units.isEmpty() && own == null;
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
        var owned = owned(register, "fold_key(:sightOwn" + mark + ")").collect(Collectors.joining(" or "));
        var placed = register.place() == null ? "false" : "t." + register.place() + " = any(:sightUnits" + mark + ")";
        return "(" + placed + (own == null || owned.isEmpty() ? "" : " or " + owned) + ")";
    }

    private static Stream<String> owned(Register register, String email) {
        var named = register.ownedBy().stream().map(column -> "t." + column.sql() + "_key = " + email);
        return Stream.concat(named, Stream.ofNullable(register.partOf()).map(whole -> whole.isOwned(email)));
    }

    Map<String, Object> parameters(String mark) {
        return all
                ? Map.of()
                : Map.of("sightUnits" + mark, units.toArray(Long[]::new), "sightOwn" + mark, own == null ? "" : own);
    }
}
