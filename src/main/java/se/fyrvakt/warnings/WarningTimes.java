package se.fyrvakt.warnings;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How many hours before a latest time people are warned, as an administration has written it: "12, 6, 2 och 1". */
final class WarningTimes {

    private static final List<Integer> STANDARD = List.of(12, 6, 2, 1, 0);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private WarningTimes() {}

    /** Always also when the time has passed. */
    static List<Integer> of(String words) {
        var typed = NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
        return typed.isEmpty()
                ? STANDARD
                : Stream.concat(typed.stream(), Stream.of(0)).distinct().toList();
    }
}
