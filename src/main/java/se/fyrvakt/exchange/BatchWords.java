package se.fyrvakt.exchange;

import java.util.List;
import se.fyrvakt.exchange.BatchRead.Wrong;
import se.fyrvakt.kernel.Swedish;

/** What the command line says of what was read in. */
final class BatchWords {

    private static final int TOLD = 50;

    private BatchWords() {}

    /** @param questions why it was not saved though nothing is wrong; empty when it was */
    static void tell(Batch batch, List<String> questions) {
        batch.findings().notes().forEach(System.out::println);
        if (batch.isSaved()) {
            batch.parts().forEach(part -> System.out.println(part.fileName() + ": " + sentence(part)));
        } else {
            tellWhy(batch, questions);
        }
    }

    private static void tellWhy(Batch batch, List<String> questions) {
        questions.forEach(System.err::println);
        batch.findings().wrong().stream().limit(TOLD).map(Wrong::sentence).forEach(System.err::println);
        if (batch.wrong() > TOLD) {
            System.err.println("Och " + Swedish.number(batch.wrong() - TOLD) + " fel till.");
        }
        if (batch.message() != null) {
            System.err.println(batch.message());
        }
        System.err.println("Inget är sparat. Se " + batch.address() + " i Fyrvakt.");
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
