package se.fyrvakt.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.web.Answer.Screen;

/** A page of history, the newest first. */
record HistoryList(HistoryFilter filter, List<HistorySource> sources, List<Entry> entries, boolean hasMore)
        implements Screen {

    static HistoryList of(HistoryFilter filter, List<HistorySource> sources, List<Entry> found) {
        return new HistoryList(filter, sources, found.stream().limit(Page.SIZE).toList(), found.size() > Page.SIZE);
    }

    Map<String, String> registers() {
        return sources.stream()
                .collect(Collectors.toMap(
                        HistorySource::register, HistorySource::label, (a, b) -> a, LinkedHashMap::new));
    }

    String label(Entry entry) {
        return registers()
                .getOrDefault(entry.subject().register(), entry.subject().register());
    }

    @Nullable
    String address(Entry entry) {
        return sources.stream()
                .filter(source -> source.register().equals(entry.subject().register())
                        && !source.address().isEmpty())
                .map(source -> place(source.address(), entry.subject()))
                .findFirst()
                .orElse(null);
    }

    /** What is said of many rows together stands under none of them: then their list. */
    private static String place(String address, Subject subject) {
        return subject.isMany() ? address.replaceFirst("/$", "") : address + "~" + subject.number();
    }
}
