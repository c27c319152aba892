package se.fyrvakt.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;

/** What history somebody may read, all of it. */
@Component
public class SeenHistory {

    private final ObjectProvider<HistorySources> sources;

    SeenHistory(ObjectProvider<HistorySources> sources) {
        this.sources = sources;
    }

    List<HistorySource> sources(Visitor visitor) {
        return sources.stream()
                .flatMap(HistorySources::all)
                .filter(source -> source.mayRead().test(visitor))
                .toList();
    }

    /** Somebody is shown these, within a transaction that writes. */
    public void tell(List<Entry> entries, Visitor visitor) {
        var numbers = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.subject().register(), Collectors.counting()));
        sources(visitor).stream()
                .filter(source -> numbers.containsKey(source.register()))
                .forEach(source -> source.told().accept(visitor, numbers.getOrDefault(source.register(), 0L)));
    }

    /** The names that entries stand under. */
    public Set<String> registers(Visitor visitor) {
        return sources(visitor).stream().map(HistorySource::register).collect(Collectors.toSet());
    }
}
