package se.fyrvakt.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.fyrvakt.register.Column;

/**
 * What a new round is to be, as typed.
 *
 * @param systems the codes of those chosen
 */
record RoundForm(Map<String, String> typed, List<String> systems, boolean isHighOnly) {

    static final String SYSTEMS = "system";
    static final String HIGH = Rounds.HIGH.parameter();
    static final RoundForm BLANK = new RoundForm(Map.of(), List.of(), false);

    static RoundForm of(MultiValueMap<String, String> sent) {
        return new RoundForm(sent.toSingleValueMap(), sent.getOrDefault(SYSTEMS, List.of()), sent.containsKey(HIGH));
    }

    String typed(Column column) {
        return typed.getOrDefault(column.parameter(), "").strip();
    }

    /** Null where all are reviewed, or where it is no number. */
    @Nullable
    Integer sample() {
        return typed(Rounds.SAMPLE).matches("[1-9][0-9]{0,5}") ? Integer.valueOf(typed(Rounds.SAMPLE)) : null;
    }

    Map<Column, String> cells(LocalDate today, int seed) {
        var cells = new LinkedHashMap<Column, String>();
        List.of(Rounds.NAME, Rounds.DUE, Rounds.WORDS, Rounds.SAMPLE)
                .forEach(column -> cells.put(column, typed(column)));
        cells.put(Rounds.BEGINS, today.toString());
        cells.put(Rounds.HIGH, isHighOnly ? "ja" : "nej");
        cells.put(Rounds.SEED, typed(Rounds.SAMPLE).isEmpty() ? "" : String.valueOf(seed));
        return cells;
    }
}
