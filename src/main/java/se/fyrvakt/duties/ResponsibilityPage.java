package se.fyrvakt.duties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.CalledRows.Called;
import se.fyrvakt.register.Register;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Tone;

/** What somebody answers for, register by register, and what each of it waits for. */
record ResponsibilityPage(LocalDate today, List<Called> owned, List<Due> duties) implements Answer.Screen {

    static final String ADDRESS = "/mitt-ansvar";

    Map<Register, List<Called>> byRegister() {
        return owned.stream().collect(Collectors.groupingBy(Called::register, LinkedHashMap::new, Collectors.toList()));
    }

    static String caption(Register register, List<Called> rows) {
        return Swedish.count(
                rows.size(), register.words().one(), register.words().many());
    }

    List<Due> waiting(Called row) {
        return duties.stream()
                .filter(due -> due.row() == row.id()
                        && due.duty().rows().register().equals(row.register().address()))
                .sorted(Comparator.comparing(Due::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    String lateness(Due due) {
        return Lateness.words(due.day(), today);
    }

    Tone tone(Due due) {
        return Lateness.tone(due.day(), today);
    }
}
