package se.fyrvakt.exchange;

import se.fyrvakt.exchange.BatchRead.Wrong;
import se.fyrvakt.exchange.BatchSaving.Outcome;
import se.fyrvakt.kernel.Swedish;

/** What the command line says of what was read in. */
final class BatchWords {

    private static final int TOLD = 50;

    private BatchWords() {}

    static void tell(Outcome outcome) {
        outcome.notes().forEach(System.out::println);
        outcome.readings().forEach(reading -> System.out.println(reading.fileName() + ": " + sentence(reading)));
        outcome.questions().forEach(System.err::println);
        outcome.errors().stream().limit(TOLD).map(Wrong::sentence).forEach(System.err::println);
        if (outcome.errors().size() > TOLD) {
            System.err.println("Och " + Swedish.number(outcome.errors().size() - (long) TOLD) + " fel till.");
        }
        if (!outcome.isSaved()) {
            System.err.println(
                    outcome.errors().isEmpty() && outcome.questions().isEmpty()
                            ? "Det finns inget att läsa in."
                            : "Inget är sparat.");
        }
    }

    static String sentence(FileReading reading) {
        var counts = reading.counts();
        return "%s nya, %s ändrade, %s oförändrade i %s, uttag %s."
                .formatted(
                        Swedish.number(counts.added()),
                        Swedish.number(counts.changed()),
                        Swedish.number(counts.unchanged()),
                        reading.register(),
                        reading.extractedOn());
    }
}
