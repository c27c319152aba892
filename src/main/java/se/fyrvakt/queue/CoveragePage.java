package se.fyrvakt.queue;

import java.time.LocalDate;
import java.util.List;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.queue.CoverageRepository.Part;
import se.fyrvakt.web.Answer;

/** How much of what is in use is classified: over two years, by department and by object. */
record CoveragePage(List<Part> months, List<Part> units, List<Part> objects, LocalDate today) implements Answer.Screen {

    private static final double WHOLE = 100;

    /** For an svg: the whole height is all of them. */
    String points() {
        return Polyline.points(
                months.stream().map(month -> month.percent() / WHOLE).toList(), months.size() - 1);
    }

    String finding() {
        var now = months.getLast();
        return "%s av %s tillgångar i bruk är klassade, %d procent."
                .formatted(Swedish.number(now.classified()), Swedish.number(now.used()), now.percent());
    }
}
