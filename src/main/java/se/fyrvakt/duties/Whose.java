package se.fyrvakt.duties;

import java.util.List;
import java.util.Set;
import se.fyrvakt.kernel.Role;

/**
 * Whose duties are asked for.
 *
 * @param keys folded addresses and titles
 * @param roles those whose duties that nobody is named for are asked for too
 */
record Whose(List<String> keys, Set<Role> roles) {

    boolean takesOver(Duty duty) {
        return roles.contains(duty.fallback());
    }
}
