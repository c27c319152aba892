package se.fyrvakt.deadlines;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;
import se.fyrvakt.web.Problems;

/**
 * What somebody asks the calculator, as it stands in the address.
 *
 * @param isSecond of a time that comes twice in October the second is meant
 */
record DeadlineQuestion(
        String known,
        String submitted,
        String handled,
        boolean isOngoing,
        boolean isTrustService,
        boolean isSecond,
        Problems problems) {

    static final String KNOWN = "kannedom";
    static final String SUBMITTED = "inlamnad";
    static final String HANDLED = "hanterad";
    static final String ONGOING = "pagar";
    static final String TRUST = "betrodd";
    static final String WHICH = "vilken";
    static final String FIRST = "forsta";
    static final String SECOND = "andra";

    static DeadlineQuestion of(Map<String, String> query) {
        return new DeadlineQuestion(
                typed(query, KNOWN),
                typed(query, SUBMITTED),
                typed(query, HANDLED),
                query.containsKey(ONGOING),
                query.containsKey(TRUST),
                SECOND.equals(query.get(WHICH)),
                problems(query));
    }

    private static String typed(Map<String, String> query, String name) {
        return query.getOrDefault(name, "").strip();
    }

    private static Problems problems(Map<String, String> query) {
        var problems = new LinkedHashMap<String, String>();
        for (var name : List.of(KNOWN, SUBMITTED, HANDLED)) {
            if (!typed(query, name).isEmpty()
                    && Values.moment(typed(query, name)) instanceof Parsed.Wrong<Instant>(var message)) {
                problems.put(name, message);
            }
        }
        if (typed(query, KNOWN).isEmpty() && !query.isEmpty()) {
            problems.put(KNOWN, "När fick ni kännedom om incidenten? Fyll i dag och klockslag.");
        }
        return new Problems(problems);
    }

    /** Empty until it can be answered. */
    Optional<Instants> instants() {
        return problems.exist()
                ? Optional.empty()
                : Optional.ofNullable(at(known))
                        .map(knew -> new Instants(knew, at(submitted), at(handled), isOngoing, isTrustService));
    }

    private @Nullable Instant at(String typed) {
        return typed.isEmpty() || !(Values.moment(typed) instanceof Parsed.Value<Instant>(var moment))
                ? null
                : isSecond && isTwice(moment) ? moment.plusSeconds(3600) : moment;
    }

    /** Whether some time typed comes twice, so that it must be said which is meant. */
    boolean isAmbiguous() {
        return Stream.of(known, submitted, handled)
                .filter(typed -> !typed.isEmpty())
                .anyMatch(
                        typed -> Values.moment(typed) instanceof Parsed.Value<Instant>(var moment) && isTwice(moment));
    }

    private static boolean isTwice(Instant moment) {
        var local = LocalDateTime.ofInstant(moment, Swedish.STOCKHOLM);
        return Swedish.STOCKHOLM.getRules().getValidOffsets(local).size() > 1;
    }

    /** A browser's own field cannot show what is no time. */
    String field(String name) {
        return problems.at(name) == null ? "datetime-local" : "text";
    }
}
