package se.fyrvakt.review;

import java.time.LocalDate;
import java.util.Map;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Column;
import se.fyrvakt.year.YearPlan;

/**
 * What a round can be made for: a time of an activity of the year wheels, or a control of the year's plan.
 *
 * @param code in addresses and forms
 * @param name of the activity or the control
 * @param due by when the round is to be done
 * @param cells what the round keeps of it
 */
record Purpose(String code, String name, String label, LocalDate due, Map<Column, String> cells) {

    static Purpose of(YearPlan.Time time) {
        return new Purpose(
                "aktivitet " + time.planned() + " " + time.activity(),
                time.activity(),
                "Årshjulet: %s, senast %s".formatted(time.activity(), Swedish.longDay(time.due())),
                time.due(),
                Map.of(
                        Rounds.ACTIVITY,
                        time.activity(),
                        Rounds.PLANNED,
                        time.planned().toString()));
    }

    static Purpose control(String name, int year) {
        return new Purpose(
                "kontroll " + name,
                name,
                "Internkontrollplanen %d: %s".formatted(year, name),
                LocalDate.of(year, 12, 31),
                Map.of(Rounds.CONTROL, name));
    }
}
