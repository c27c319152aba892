package se.fyrvakt.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** What somebody is to decide in a round, person by person. */
record AnswerPage(Round round, List<Reviewed> people, AnswerForm form, Problems problems) implements Answer.Form {

    /** Those that are in order of person, by person. */
    static List<Reviewed> people(List<ReviewItem> items) {
        var people = new LinkedHashMap<Long, List<ReviewItem>>();
        items.forEach(item ->
                people.computeIfAbsent(item.personId(), id -> new ArrayList<>()).add(item));
        return people.values().stream()
                .map(each -> new Reviewed(
                        each.getFirst().personId(),
                        each.getFirst().person(),
                        each.getFirst().unit(),
                        each))
                .toList();
    }

    private long left() {
        return people.stream()
                .flatMap(each -> each.items().stream())
                .filter(item -> !item.isDecided())
                .count();
    }

    String lead() {
        return left() == 0
                ? "Du har svarat på allt. Tack. Du kan ändra dig tills granskningen avslutas."
                : "%s kvar att svara på, senast %s. Det du inte svarar på räknas inte som att det ska vara kvar."
                        .formatted(
                                Swedish.capitalised(Swedish.count(left(), "behörighet", "behörigheter")),
                                Swedish.longDay(round.due()));
    }

    /** What is chosen on the page: what was just sent, else what was decided before. */
    String chosen(ReviewItem item) {
        var said = form.said(item);
        return said.isEmpty() ? item.decision() : said;
    }

    String comment(ReviewItem item) {
        return form.sent().isEmpty() ? item.comment() : form.comment(item);
    }
}
