package se.fyrvakt.duties;

import java.util.stream.Stream;

/** Duties that a module declares, as a bean. */
@FunctionalInterface
public interface DutySource {

    Stream<Duty> duties();

    static DutySource of(Duty... duties) {
        return () -> Stream.of(duties);
    }
}
