package se.fyrvakt.register;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Actor;

/** Who writes, when, and how history is to call it: the parameters of {@link Examination#write()}. */
final class Signature {

    private Signature() {}

    static Map<String, @Nullable Object> of(
            Actor actor,
            Register register,
            OffsetDateTime at,
            String added,
            String changed,
            @Nullable Long reading,
            String together) {
        var all = new HashMap<String, @Nullable Object>();
        all.put("at", at);
        all.put("account", actor.account());
        all.put("actor", actor.name());
        all.put("added", added);
        all.put("changed", changed);
        all.put("register", register.address());
        all.put("reading", reading);
        all.put("together", together);
        return all;
    }
}
