package se.fyrvakt.duties;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Reading;
import se.fyrvakt.web.Problems;

/** What was sent about a duty, right or wrong. */
record DutyRemarkForm(String words, String typedDay) {

    static final String WORDS = "text";
    static final String UNTIL = "skjut-upp-till";

    private static final Column TEXT = Column.text("Text", "words").atMost(1000);
    private static final Column DAY = Column.day("Skjut upp till", "put_off_until");

    static DutyRemarkForm blank() {
        return new DutyRemarkForm("", "");
    }

    static DutyRemarkForm of(Map<String, String> sent) {
        return new DutyRemarkForm(text(sent, WORDS), text(sent, UNTIL));
    }

    private static String text(Map<String, String> sent, String name) {
        return Swedish.composed(sent.getOrDefault(name, "")).strip();
    }

    /** Null where it is not put off. */
    @Nullable
    LocalDate until() {
        return typedDay.isEmpty() || !(Reading.of(DAY, typedDay) instanceof Reading.Good(String day))
                ? null
                : LocalDate.parse(day);
    }

    Problems problems(Duty duty, LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        if (words.isEmpty()) {
            problems.put(WORDS, typedDay.isEmpty() ? "Skriv något." : "Skriv varför du skjuter upp den.");
        } else if (Reading.of(TEXT, words) instanceof Reading.Wrong(var message)) {
            problems.put(WORDS, message);
        }
        if (!typedDay.isEmpty()) {
            day(duty, today, problems);
        }
        return new Problems(problems);
    }

    private void day(Duty duty, LocalDate today, Map<String, String> problems) {
        if (duty.isStatutory()) {
            problems.put(UNTIL, "Lagen sätter tiden. Den går inte att skjuta upp.");
        } else if (Reading.of(DAY, typedDay) instanceof Reading.Wrong(var message)) {
            problems.put(UNTIL, message);
        } else if (until() instanceof LocalDate day && !day.isAfter(today)) {
            problems.put(UNTIL, "Välj en dag som inte har varit.");
        }
    }
}
