package se.fyrvakt.deadlines;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/**
 * One step of one regime (regelverk): what must be told to whom, and how soon.
 *
 * @param regime its short name: CSL, NIS1, GDPR …
 * @param step begins with its code: "3b Lägesrapport …"
 * @param portal by which it is left; empty where nobody has said
 * @param startsBy what starts it, in words
 * @param anchor what it is counted from; null for what no incident has, such as a request
 * @param period null where the law gives none
 * @param unit the law's word: timme, månad, utan dröjsmål …
 * @param condition null for a rule that always is
 * @param from the first day of those it holds for; null for none
 * @param until the last; null for none
 * @param law where it stands
 */
public record ReportingRule(
        String regime,
        String step,
        String recipient,
        String portal,
        String startsBy,
        @Nullable Anchor anchor,
        @Nullable Period period,
        String unit,
        @Nullable Condition condition,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String law) {

    /** By the day it became known, whatever day it is now: an old incident keeps its old rules. */
    public boolean isInForce(Instants instants) {
        var day = LocalDate.ofInstant(instants.known(), Swedish.STOCKHOLM);
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    boolean isAbout(Instants instants) {
        return isInForce(instants) && (condition == null || condition.holds(instants));
    }

    /** Whether an incident has it as a step, at once or as it goes on. */
    public boolean isStepOf(Instants instants) {
        return isInForce(instants)
                && condition != Condition.OUTSIDE
                && (condition != Condition.TRUST_SERVICES || instants.isTrustService());
    }

    /** The latest time; empty where the law gives no period, or what it counts from has not happened. */
    public Optional<ZonedDateTime> due(Instants instants) {
        var start = anchor == null ? null : instants.at(anchor);
        return period == null || start == null ? Optional.empty() : Optional.of(period.after(start));
    }

    /** What to say where there is no time: the law's own word, or what the period is counted from. */
    public String withoutDay() {
        return period == null
                ? unit
                : "%s från %s"
                        .formatted(
                                period.words(),
                                startsBy.substring(0, 1).toLowerCase(Swedish.LOCALE) + startsBy.substring(1));
    }

    /** "3b". */
    public String code() {
        return step.split(" ", 2)[0];
    }
}
