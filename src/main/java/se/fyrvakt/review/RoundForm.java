package se.fyrvakt.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Column;

/**
 * What a new round is to be, as typed.
 *
 * @param systems the codes of those chosen
 */
record RoundForm(Map<String, String> typed, List<String> systems, boolean isHighOnly) {

    static final String SYSTEMS = "system";
    static final String HIGH = Rounds.HIGH.parameter();
    static final String PURPOSE = "syfte";
    static final RoundForm BLANK = new RoundForm(Map.of(), List.of(), false);

    static RoundForm of(MultiValueMap<String, String> sent) {
        return new RoundForm(sent.toSingleValueMap(), sent.getOrDefault(SYSTEMS, List.of()), sent.containsKey(HIGH));
    }

    String typed(Column column) {
        return typed.getOrDefault(column.parameter(), "").strip();
    }

    /** The code of what it is made for; empty for nothing. */
    String purpose() {
        return typed.getOrDefault(PURPOSE, "");
    }

    /** As this one, for something that is to be done: called as that and the month, and done by its day unless that has passed. */
    RoundForm madeFor(Purpose purpose, LocalDate today) {
        var changed = new HashMap<>(typed);
        changed.put(PURPOSE, purpose.code());
        changed.put(
                Rounds.NAME.parameter(),
                "%s %s %d".formatted(purpose.name(), Swedish.month(today.getMonthValue()), today.getYear()));
        if (!purpose.due().isBefore(today)) {
            changed.put(Rounds.DUE.parameter(), purpose.due().toString());
        }
        return new RoundForm(changed, systems, isHighOnly);
    }

    /** Null where all are reviewed, or where it is no number. */
    @Nullable
    Integer sample() {
        return typed(Rounds.SAMPLE).matches("[1-9][0-9]{0,5}") ? Integer.valueOf(typed(Rounds.SAMPLE)) : null;
    }

    /** @param population how many a sample is drawn from */
    Map<Column, String> cells(LocalDate today, int seed, long population) {
        var cells = new LinkedHashMap<Column, String>();
        List.of(Rounds.NAME, Rounds.DUE, Rounds.WORDS, Rounds.SAMPLE)
                .forEach(column -> cells.put(column, typed(column)));
        cells.put(Rounds.BEGINS, today.toString());
        cells.put(Rounds.HIGH, isHighOnly ? "ja" : "nej");
        if (!typed(Rounds.SAMPLE).isEmpty()) {
            cells.put(Rounds.SEED, String.valueOf(seed));
            cells.put(Rounds.POPULATION, String.valueOf(population));
        }
        return cells;
    }
}
