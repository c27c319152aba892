package se.fyrvakt.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.CalledRows;
import se.fyrvakt.register.CalledRows.Called;

/** What somebody is to do that has a day, also long before it is told of in Idag. */
@Component
public class ComingDuties {

    private final DutyRepository duties;
    private final CalledRows called;

    ComingDuties(DutyRepository duties, CalledRows called) {
        this.duties = duties;
        this.called = called;
    }

    /**
     * @param kind the duty's name in addresses
     * @param moment by when on the day; null where all of it is left
     * @param what what is to be done, as on a button
     * @param about what rows of other registers call the row
     * @param href where it is done
     */
    public record Coming(
            String kind, long row, LocalDate day, @Nullable Instant moment, String what, String about, String href) {}

    /** By day, the late ones too. Within a transaction of the visitor's administration. */
    public List<Coming> of(Visitor visitor, LocalDate today, LocalDate until) {
        var due = duties.until(Whose.own(visitor), today, until);
        var names = called.of(rows(due));
        return due.stream()
                .map(each -> coming(
                        each,
                        names.getOrDefault(each.duty().rows().register(), Map.of())
                                .get(each.row())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, Set<Long>> rows(List<Due> due) {
        var rows = new HashMap<String, Set<Long>>();
        due.forEach(each -> rows.computeIfAbsent(each.duty().rows().register(), r -> new HashSet<>())
                .add(each.row()));
        return rows;
    }

    private static @Nullable Coming coming(Due due, @Nullable Called row) {
        var day = due.day();
        var start = due.duty().start();
        return row == null || day == null
                ? null
                : new Coming(
                        due.duty().name(),
                        due.row(),
                        day,
                        due.moment(),
                        due.duty().words().one(),
                        row.label(),
                        start == null ? row.href() : start.replace("{id}", String.valueOf(due.row())));
    }
}
