package se.fyrvakt.queue;

import java.util.List;
import java.util.stream.IntStream;
import se.fyrvakt.kernel.Swedish;

/** A forecast with the hours somebody asks about, and beside it those with other hours. */
record ForecastView(Ground ground, int hours) {

    Forecast chosen() {
        return Forecast.of(ground, hours);
    }

    ForecastLine line() {
        return new ForecastLine(chosen());
    }

    List<Forecast> all() {
        return IntStream.rangeClosed(1, Forecast.MOST_HOURS)
                .mapToObj(each -> Forecast.of(ground, each))
                .toList();
    }

    /** "Med 3 timmar i veckan är alla klassade vecka 34 2027." */
    String finding() {
        if (ground.ours() == 0) {
            return "Alla som är våra att klassa är klassade.";
        }
        return chosen().done()
                .map(day -> "Med %s i veckan är alla klassade %s."
                        .formatted(Swedish.count(hours, "timme", "timmar"), Forecast.week(day)))
                .orElse("Med %s i veckan blir alla aldrig klassade: fler går ut än ni hinner med."
                        .formatted(Swedish.count(hours, "timme", "timmar")));
    }

    String minutes() {
        return ground.isLearnt()
                ? "En klassning tar %d minuter, som hälften av de senaste intervjuerna.".formatted(ground.minutes())
                : "En klassning räknas som %d minuter, enligt inställningen, tills det finns fem gjorda att lära av."
                        .formatted(ground.minutes());
    }
}
