package se.fyrvakt.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.fyrvakt.duties.ComingDuties.Coming;
import se.fyrvakt.kernel.Swedish;

/** Calendars with steps at given moments. */
final class CalendarFiles {

    private CalendarFiles() {}

    static CalendarFile of(Instant... moments) {
        var coming = IntStream.range(0, moments.length)
                .mapToObj(i -> new Coming(
                        "anmalan",
                        i,
                        LocalDate.ofInstant(moments[i], Swedish.STOCKHOLM),
                        moments[i],
                        "Skicka anmälan",
                        "Steg " + i,
                        "/anmalningar/steg/" + i))
                .toList();
        var told =
                Arrays.stream(moments).map(moment -> new Told(0, Instant.EPOCH)).toList();
        return new CalendarFile(
                1,
                "https://fyrvakt.example",
                coming,
                IntStream.range(0, told.size())
                        .boxed()
                        .collect(Collectors.<Integer, String, Told>toMap(i -> "anmalan " + i, told::get)));
    }
}
