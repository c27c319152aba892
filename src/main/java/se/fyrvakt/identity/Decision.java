package se.fyrvakt.identity;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Guarded;
import se.fyrvakt.web.Open;

/**
 * For whom an address answers.
 *
 * @param open everybody, signed in or not
 * @param roles otherwise whoever holds one of these; none is nobody
 */
record Decision(boolean open, Set<Role> roles) {

    static final Decision NOBODY = new Decision(false, Set.of());

    /** What the handler says of itself; where it says nothing, nobody. */
    static Decision of(HandlerMethod handler) {
        if (handler.hasMethodAnnotation(Open.class)) {
            return new Decision(true, Set.of());
        }
        var allowed = handler.getMethodAnnotation(Allowed.class);
        if (allowed != null) {
            return new Decision(false, Set.copyOf(Arrays.asList(allowed.value())));
        }
        return handler.getBean() instanceof Guarded guarded
                ? new Decision(false, Set.copyOf(guarded.allowed(handler.getMethod())))
                : NOBODY;
    }

    boolean allows(@Nullable Visitor visitor) {
        return open || (visitor != null && visitor.roles().stream().anyMatch(roles::contains));
    }

    boolean isMade() {
        return open || !roles.isEmpty();
    }

    /** As docs/routes.txt says it. */
    String label() {
        if (open) {
            return "alla";
        }
        return roles.isEmpty()
                ? "ingen"
                : EnumSet.copyOf(roles).stream().map(Role::label).collect(joining(", "));
    }
}
