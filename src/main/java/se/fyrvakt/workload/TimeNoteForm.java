package se.fyrvakt.workload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.fyrvakt.duties.Duties;

/** What somebody's time went to, chosen and pressed. */
record TimeNoteForm(String vad, String minuter) {

    static final String WHAT = "vad";
    static final String MINUTES = "minuter";

    /** What is neither a duty nor an activity. */
    private static final List<String> OTHERS = List.of("Frågor och råd", "Möten", "Omvärldsbevakning", "Annat");

    TimeNoteForm(String vad, String minuter) {
        this.vad = vad == null ? "" : vad.strip();
        this.minuter = minuter == null ? "" : minuter.strip();
    }

    boolean isWhole() {
        return !vad.isEmpty() && vad.length() <= 200 && minuter.matches("[0-9]{1,4}") && isADay();
    }

    private boolean isADay() {
        var number = Integer.parseInt(minuter);
        return number > 0 && number <= 24 * 60;
    }

    static Map<String, String> kinds(Duties duties, List<String> activities) {
        var kinds = new LinkedHashMap<String, String>();
        Stream.of(
                        activities,
                        duties.all().stream()
                                .map(duty -> duty.words().one())
                                .sorted()
                                .toList(),
                        OTHERS)
                .flatMap(List::stream)
                .forEach(kind -> kinds.put(kind, kind));
        return kinds;
    }

    /** "15 minuter", "1 timme" by how many minutes it is. */
    static Map<String, String> lengths() {
        var lengths = new LinkedHashMap<String, String>();
        lengths.put("15", "15 minuter");
        lengths.put("30", "30 minuter");
        lengths.put("60", "1 timme");
        lengths.put("120", "2 timmar");
        lengths.put("240", "4 timmar");
        return lengths;
    }
}
