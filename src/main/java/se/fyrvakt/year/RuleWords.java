package se.fyrvakt.year;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.fyrvakt.kernel.Swedish;

/** A recurrence rule (RFC 5545, 3.3.10) in words, as "varje månad, andra tisdagen". */
final class RuleWords {

    private static final List<String> ORDINALS = List.of("", "första", "andra", "tredje", "fjärde", "femte");
    private static final Map<String, String> DAYS = Map.of(
            "MO",
            "måndagen",
            "TU",
            "tisdagen",
            "WE",
            "onsdagen",
            "TH",
            "torsdagen",
            "FR",
            "fredagen",
            "SA",
            "lördagen",
            "SU",
            "söndagen");
    private static final Map<String, List<String>> OFTEN = Map.of(
            "WEEKLY", List.of("varje vecka", "varannan vecka", "var %d:e vecka"),
            "MONTHLY", List.of("varje månad", "varannan månad", "var %d:e månad"),
            "YEARLY", List.of("varje år", "vartannat år", "vart %d:e år"));

    private final Map<String, String> parts;

    private RuleWords(String rule) {
        parts = Arrays.stream(rule.split(";"))
                .map(part -> part.split("="))
                .collect(toMap(part -> part[0], part -> part[1]));
    }

    /** @param rule one that the register takes */
    static String of(String rule) {
        var words = new RuleWords(rule);
        var months = Swedish.list(
                words.values("BYMONTH")
                        .map(Integer::valueOf)
                        .map(Swedish::month)
                        .toList(),
                "och");
        var days = Swedish.list(
                Stream.concat(
                                words.values("BYDAY").map(RuleWords::weekday),
                                words.values("BYMONTHDAY").map(RuleWords::monthDay))
                        .toList(),
                "och");
        return words.often() + (months.isEmpty() ? "" : " i " + months) + (days.isEmpty() ? "" : ", " + days);
    }

    private Stream<String> values(String part) {
        return parts.containsKey(part) ? Arrays.stream(parts.get(part).split(",")) : Stream.empty();
    }

    private String often() {
        int every = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
        return requireNonNull(OFTEN.get(parts.get("FREQ")))
                .get(Math.min(every, 3) - 1)
                .formatted(every);
    }

    private static String weekday(String day) {
        var name = requireNonNull(DAYS.get(day.substring(day.length() - 2)));
        var place = day.substring(0, day.length() - 2);
        return place.isEmpty() ? name : ordinal(Integer.parseInt(place)) + " " + name;
    }

    private static String monthDay(String day) {
        return day.startsWith("-") ? ordinal(Integer.parseInt(day)) + " dagen" : "den " + day;
    }

    private static String ordinal(int place) {
        return place > 0 ? ORDINALS.get(place) : place == -1 ? "sista" : "%d:e från slutet,".formatted(-place);
    }
}
