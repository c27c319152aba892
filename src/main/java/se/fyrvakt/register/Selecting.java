package se.fyrvakt.register;

import java.util.Map;
import java.util.Optional;

/** Picks out rows by what a register does not know itself, as those behind a figure. Declared as a bean by who does. */
public interface Selecting {

    /** Whether a list's address asks for it. */
    boolean isAsked(Map<String, String> query);

    /** Within a transaction of the administration; empty where nothing is called that, or its rows stand elsewhere. */
    Optional<Selection> find(Register register, Map<String, String> query);
}
