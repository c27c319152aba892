package se.fyrvakt.queue;

import java.util.List;
import java.util.stream.Collectors;
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
        boolean mayStart,
        boolean readsIncidents)
        implements Answer.Screen {

    long place(int index) {
        return Page.offset(filter.page()) + index + 1;
    }

    String reasons(Queued each) {
        return each.reasons().stream()
                .map(reason -> reason.shown(readsIncidents))
                .collect(Collectors.joining("; "));
    }

    /** "verksamhetskritisk 16 + ny 2". */
    static String weights(Queued each) {
        return each.weights().stream()
                .map(weight -> weight.word() + " " + weight.points())
                .collect(Collectors.joining(" + "));
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
