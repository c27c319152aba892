package se.fyrvakt.workload;

import java.util.List;
import java.util.Map;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.web.Answer;

/**
 * Somebody's year in hours.
 *
 * @param noted minutes by what they went to, most first
 * @param kinds what time can be noted on
 */
record WorkloadPage(int year, Week now, YearLoad load, Map<String, Integer> noted, Map<String, String> kinds)
        implements Answer.Screen {

    static final String ADDRESS = "/tid";
    static final String YEAR = "ar";

    private static final int MOST_UNFIT = 20;

    /** The year asked for; this one where none is. */
    static int year(String asked, int now) {
        return asked.matches("20[0-9]{2}") ? Integer.parseInt(asked) : now;
    }

    String address(int another) {
        return ADDRESS + "?" + YEAR + "=" + another;
    }

    boolean isEmpty() {
        return load.availableHours() == 0 && load.neededHours() == 0;
    }

    /** "Det behövs 512 timmar och finns 470." */
    String lead() {
        return "Det behövs %s och finns %s.".formatted(hours(load.neededHours()), hours(load.availableHours()));
    }

    /** What it would take for everything to be done in time. */
    String finding() {
        var unfit = load.unfit().size();
        return unfit == 0
                ? "Allt som är planerat ryms i tid."
                : "%s hinns inte med i tid. Med %s till i veckan från och med nu ryms allt."
                        .formatted(
                                Swedish.capitalised(Swedish.count(unfit, "sak", "saker")),
                                Swedish.count(load.moreHoursAWeek(), "timme", "timmar"));
    }

    List<Work> unfit() {
        return load.unfit().stream().limit(MOST_UNFIT).toList();
    }

    String unfitMore() {
        var more = load.unfit().size() - MOST_UNFIT;
        return more <= 0 ? "" : "Och " + Swedish.number(more) + " till.";
    }

    WeekChart chart() {
        return new WeekChart(load.weeks(), now);
    }

    static String hours(double hours) {
        return Swedish.count(Math.round(hours), "timme", "timmar");
    }

    /** "1,5". */
    static String exactly(double hours) {
        return "%.1f".formatted(hours).replace('.', ',').replace(",0", "");
    }
}
