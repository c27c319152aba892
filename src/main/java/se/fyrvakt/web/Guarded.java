package se.fyrvakt.web;

import java.lang.reflect.Method;
import java.util.Set;
import se.fyrvakt.kernel.Role;

/** A handler of addresses that are declared rather than annotated: it says for whom each of its methods answers. */
public interface Guarded {

    /** Empty answers nobody. */
    Set<Role> allowed(Method method);
}
