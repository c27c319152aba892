package se.fyrvakt.tables;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A known column: its usual name, and the other names offices give it. */
public final class HeaderWord {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final String name;
    private final List<String> aliases;
    private final Set<String> keys;
    private final Set<String> bareKeys;

    public HeaderWord(String name, List<String> aliases) {
        this.name = name;
        this.aliases = aliases;
        this.keys = Stream.concat(Stream.of(name), aliases.stream())
                .map(Header::key)
                .collect(Collectors.toSet());
        this.bareKeys = keys.stream().map(HeaderWord::bare).collect(Collectors.toSet());
    }

    public HeaderWord(String name) {
        this(name, List.of());
    }

    public String name() {
        return name;
    }

    public List<String> aliases() {
        return aliases;
    }

    boolean isCalled(String key) {
        return keys.contains(key);
    }

    boolean isBareCalled(String bareKey) {
        return bareKeys.contains(bareKey);
    }

    /** Without accents: "Overordnad" is then "Överordnad". */
    static String bare(String key) {
        return ACCENTS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
    }
}
