package se.fyrvakt.organisation;

import java.util.Map;
import java.util.stream.Stream;

/** Rows that every administration begins with and may change, declared as a bean by the module of their register. */
@FunctionalInterface
public interface FirstRows {

    Stream<Row> rows();

    /** @param register its address */
    record Row(String register, Map<String, String> cells) {}
}
