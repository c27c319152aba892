package se.fyrvakt.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Refusal;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;

/** What was typed after {@code ./fyrvakt deadlines}. */
record DeadlineArguments(Instants instants, boolean asJson) {

    static final String USE =
            "Skriv ./fyrvakt deadlines --known TID [--submitted TID] [--ongoing] [--handled TID] [--trust-services] [--json], med TID som 2026-10-23T18:00.";

    private static final Set<String> TIMES = Set.of("--known", "--submitted", "--handled");
    private static final Set<String> FLAGS = Set.of("--ongoing", "--trust-services", "--json");

    static DeadlineArguments of(List<String> arguments) {
        mustBeKnown(arguments);
        var known = time("--known", arguments);
        if (known == null) {
            throw new Refusal("När fick ni kännedom om incidenten? " + USE);
        }
        var instants = new Instants(
                known,
                time("--submitted", arguments),
                time("--handled", arguments),
                arguments.contains("--ongoing"),
                arguments.contains("--trust-services"));
        return new DeadlineArguments(instants, arguments.contains("--json"));
    }

    private static void mustBeKnown(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (TIMES.contains(arguments.get(i))) {
                i++;
            } else if (!FLAGS.contains(arguments.get(i))) {
                throw new Refusal("Okänt val: %s. %s".formatted(arguments.get(i), USE));
            }
        }
    }

    private static @Nullable Instant time(String option, List<String> arguments) {
        int at = arguments.indexOf(option);
        if (at < 0) {
            return null;
        }
        if (at + 1 == arguments.size()) {
            throw new Refusal("Det saknas en tid efter %s. %s".formatted(option, USE));
        }
        return switch (Values.moment(arguments.get(at + 1))) {
            case Parsed.Value<Instant>(var moment) -> moment;
            case Parsed.Wrong<Instant>(var message) ->
                throw new Refusal("%s %s: %s".formatted(option, arguments.get(at + 1), message));
        };
    }
}
