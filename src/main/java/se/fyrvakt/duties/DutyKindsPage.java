package se.fyrvakt.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Tone;

/** Every kind of duty, and how many of it there are for everybody together. */
record DutyKindsPage(LocalDate today, List<Duty> kinds, Map<Duty, DutyGroup> groups) implements Answer.Screen {

    DutyKindsPage(LocalDate today, List<Duty> kinds, List<DutyGroup> groups) {
        this(today, kinds, groups.stream().collect(Collectors.toMap(DutyGroup::duty, Function.identity())));
    }

    String number(Duty duty) {
        var group = groups.get(duty);
        return group == null ? "0" : Swedish.number(group.number());
    }

    String late(Duty duty) {
        var group = groups.get(duty);
        return group == null ? "0" : Swedish.number(group.late());
    }

    String first(Duty duty) {
        var first = firstDay(duty);
        return first == null ? "" : first.toString();
    }

    Tone tone(Duty duty) {
        var group = groups.get(duty);
        return group != null && group.late() > 0 ? Tone.BAD : Tone.REST;
    }

    private @Nullable LocalDate firstDay(Duty duty) {
        var group = groups.get(duty);
        return group == null ? null : group.first();
    }
}
