package se.fyrvakt.history;

import java.util.stream.Stream;

/** What a module keeps history about, declared as a bean. */
@FunctionalInterface
public interface HistorySources {

    Stream<HistorySource> all();
}
