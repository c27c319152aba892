package se.fyrvakt.queue;

import java.util.List;
import java.util.stream.IntStream;

/** A forecast with the hours somebody asks about, and beside it those with other hours. */
record ForecastView(Ground ground, int hours) {

    Forecast chosen() {
        return Forecast.of(ground, hours);
    }

    static ForecastLine line(Forecast forecast) {
        return new ForecastLine(forecast);
    }

    List<Forecast> all() {
        return IntStream.rangeClosed(1, Forecast.MOST_HOURS)
                .mapToObj(each -> Forecast.of(ground, each))
                .toList();
    }

    /** Where the minutes come from. */
    String minutes() {
        return ground.isLearnt()
                ? "En klassning tar %d minuter: som hälften av de senaste intervjuerna högst har tagit, och tiden för krav och brister enligt inställningen."
                        .formatted(ground.minutes())
                : "En klassning räknas som %d minuter, enligt inställningen, tills det finns fem gjorda att lära av."
                        .formatted(ground.minutes());
    }
}
