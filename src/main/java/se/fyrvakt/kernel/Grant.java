package se.fyrvakt.kernel;

import java.util.Set;

/**
 * A role somebody holds today, and where.
 *
 * @param units the units it reaches, those under them included; null reaches the whole administration
 */
public record Grant(
        Role role, @org.jspecify.annotations.Nullable Set<Long> units) {

    public static Grant everywhere(Role role) {
        return new Grant(role, null);
    }
}
