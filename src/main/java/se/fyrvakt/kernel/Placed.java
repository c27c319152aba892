package se.fyrvakt.kernel;

import java.util.Set;

/**
 * Where somebody's roles reach.
 *
 * @param everywhere whether they reach the whole administration
 * @param units those they reach, the ones under them included; says nothing where they reach everywhere
 */
public record Placed(boolean everywhere, Set<Long> units) {

    /** As a query takes them. */
    public Long[] array() {
        return units.toArray(Long[]::new);
    }
}
