package se.fyrvakt.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The columns of files that nobody has said what they are, while somebody may say so: in memory only, since what is not
 * known to be needed is not to be stored. The oldest go when there is no room, and with a restart all do; then the file
 * is asked for again.
 */
@Component
class Waiting {

    private static final long ROOM = 32L << 20;

    private final Map<Key, byte[]> contents = new LinkedHashMap<>();
    private long size;

    private record Key(int administration, long reading) {}

    synchronized void put(int administration, long reading, byte[] content) {
        remove(administration, reading);
        contents.put(new Key(administration, reading), content);
        size += content.length;
        var oldest = contents.entrySet().iterator();
        while (size > ROOM && contents.size() > 1) {
            size -= oldest.next().getValue().length;
            oldest.remove();
        }
    }

    synchronized byte @Nullable [] get(int administration, long reading) {
        return contents.get(new Key(administration, reading));
    }

    synchronized void remove(int administration, long reading) {
        var content = contents.remove(new Key(administration, reading));
        size -= content == null ? 0 : content.length;
    }
}
