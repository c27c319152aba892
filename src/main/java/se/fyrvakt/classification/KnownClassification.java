package se.fyrvakt.classification;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.assets.Aspect;

/**
 * A decided classification of an asset.
 *
 * @param levels only of aspects that have one
 * @param validUntil the last day; null for until further notice
 * @param caseNumber diarienummer; null for none
 */
record KnownClassification(
        LocalDate decidedOn,
        @Nullable LocalDate validUntil,
        Map<Aspect, Integer> levels,
        @Nullable String caseNumber,
        @Nullable String method) {

    boolean isValid(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }

    /** "K2 R3 T1 S2", never a sum. */
    String shown() {
        return Arrays.stream(Aspect.values())
                .filter(levels::containsKey)
                .map(aspect -> aspect.word().charAt(0) + "" + levels.get(aspect))
                .collect(Collectors.joining(" "));
    }
}
