package se.fyrvakt.duties;

import java.util.List;
import java.util.Set;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;

/**
 * Whose duties are asked for.
 *
 * @param keys folded addresses and titles
 * @param roles those whose duties that nobody is named for are asked for too
 */
record Whose(List<String> keys, Set<Role> roles) {

    static Whose own(Visitor visitor) {
        return new Whose(List.copyOf(visitor.keys()), visitor.roles());
    }

    /** Above this a list is no longer quicker to go through than a hash is to make. */
    private static final int FEW = 100;

    /**
     * SQL that holds where it is one of {@code :keys}. Few are looked up by index. Many are hashed, before anything else is
     * found out about the rows: once a statement is prepared, a list is otherwise gone through key by key for each row.
     */
    String holds(String key) {
        return keys.size() <= FEW
                ? key + " = any(:keys)"
                : "(%s in (select unnest(cast(:keys as text[])))) is true".formatted(key);
    }

    boolean takesOver(Duty duty) {
        return roles.contains(duty.fallback());
    }
}
