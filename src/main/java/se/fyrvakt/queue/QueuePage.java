package se.fyrvakt.queue;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import se.fyrvakt.kernel.Page;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.queue.QueueRepository.Group;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Tone;

/** The queue: the forecast, then the assets in order with the reasons of each, then what can share an interview. */
record QueuePage(
        QueueFilter filter,
        Page<Queued> page,
        List<Group> groups,
        ForecastView forecast,
        boolean mayStartAll,
        boolean readsIncidents)
        implements Answer.Screen {

    @Override
    public HttpStatus status() {
        return filter.asOf().problems().exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    boolean mayStart(Queued each) {
        return mayStartAll || each.isOwn();
    }

    /** "3 tillgångar i urvalet den 24 november 2026". */
    String caption() {
        return Swedish.count(page.total(), "tillgång", "tillgångar")
                + (filter.isNarrow() ? " i urvalet" : "")
                + " den " + Swedish.longDay(filter.asOf().day());
    }

    /** "verksamhetskritisk 16 + ny 2". */
    static String weights(Queued each) {
        return each.weights().stream().map(Queued.Weight::shown).collect(Collectors.joining(" + "));
    }

    static String state(Queued each) {
        if (!each.isUnclassified()) {
            return "Klassad, ska ses över";
        }
        if (each.isPlanned()) {
            return "Planerad";
        }
        return each.exceptionUntil() == null ? "I bruk utan klassning" : "Undantag till " + each.exceptionUntil();
    }

    static Tone tone(Queued each) {
        return !each.isUnclassified()
                ? Tone.INFO
                : each.isPlanned() || each.exceptionUntil() != null ? Tone.WARN : Tone.BAD;
    }

    static String group(Group group) {
        return Swedish.count(group.number(), "tillgång", "tillgångar")
                + (group.isSupplier() ? " från " : " bär ")
                + group.what();
    }

    static String some(Group group) {
        var names = String.join(", ", group.some());
        return group.number() > group.some().size() ? names + " med flera" : names;
    }
}
