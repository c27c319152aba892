package se.fyrvakt.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** @param found empty until something is asked */
record DeadlinePage(DeadlineQuestion question, List<Deadline> found, Instant now) implements Answer.Form {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'kl.' HH.mm", Swedish.LOCALE);

    @Override
    public Problems problems() {
        return question.problems();
    }

    static Map<String, String> which() {
        var which = new LinkedHashMap<String, String>();
        which.put(DeadlineQuestion.FIRST, "Den första");
        which.put(DeadlineQuestion.SECOND, "Den andra, när klockan har ställts tillbaka");
        return which;
    }

    static String when(ZonedDateTime due) {
        return WHEN.format(due);
    }

    static String machine(ZonedDateTime due) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(due);
    }

    boolean isPast(ZonedDateTime due) {
        return due.toInstant().isBefore(now);
    }

    /** "3 dygn och 4 timmar kvar". */
    String left(ZonedDateTime due) {
        var left = Duration.between(now, due.toInstant());
        return TimeSpan.words(left.abs()) + (left.isNegative() ? " för sent" : " kvar");
    }
}
