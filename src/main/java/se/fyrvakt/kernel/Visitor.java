package se.fyrvakt.kernel;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in person, as of this request: who it is, in which administration, and what they may be there.
 *
 * @param keys what rows call them that are theirs: the folded address, the titles they hold, and those of everybody they are
 *     deputy for
 */
public record Visitor(
        long account,
        int administration,
        String administrationName,
        String name,
        String email,
        Set<String> keys,
        List<Grant> grants) {

    private static final long NOBODY = 0;

    /** Everybody signed in is an employee, whatever else they are. */
    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toCollection(() -> EnumSet.of(Role.EMPLOYEE)));
    }

    public boolean is(Role... any) {
        var roles = roles();
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** The keys, for SQL. */
    public String[] called() {
        return keys.toArray(String[]::new);
    }

    /** Whether a row that names somebody names the visitor, or whom they are deputy for. */
    public boolean isCalled(@Nullable String name) {
        return keys.stream().anyMatch(key -> key.equalsIgnoreCase(name));
    }

    /** Where the visitor has any of the roles. */
    public Placed placed(Role... any) {
        var held = grants.stream()
                .filter(grant -> Set.of(any).contains(grant.role()))
                .toList();
        return new Placed(
                held.stream().anyMatch(grant -> grant.units() == null),
                held.stream()
                        .map(Grant::units)
                        .filter(Objects::nonNull)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()));
    }

    /** Something trusted acts without being signed in: the command line, a watched folder, the founding of an administration. */
    public static Visitor trusted(Actor actor, String administrationName, Role... roles) {
        var account = actor.account() == null ? NOBODY : actor.account();
        return new Visitor(
                account,
                actor.administration(),
                administrationName,
                actor.name(),
                "",
                Set.of(),
                Arrays.stream(roles).map(Grant::everywhere).toList());
    }

    /** The acts of this request are done by this person. */
    public Actor actor() {
        return new Actor(administration, account == NOBODY ? null : account, name);
    }
}
