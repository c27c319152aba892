package se.fyrvakt.tables;

import java.util.List;

/** A known column: its usual name, and the other names offices give it. */
public record HeaderWord(String name, List<String> aliases) {

    public HeaderWord(String name) {
        this(name, List.of());
    }

    boolean isCalled(String key) {
        return Header.key(name).equals(key)
                || aliases.stream().anyMatch(alias -> Header.key(alias).equals(key));
    }
}
