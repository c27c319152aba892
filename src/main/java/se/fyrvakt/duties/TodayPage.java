package se.fyrvakt.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.CalledRows.Called;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Tone;

/**
 * What waits for somebody, a line for each kind: the late ones first.
 *
 * @param all kinds that there is something of
 * @param names of the rows of those kinds that there is one of
 */
record TodayPage(Visitor visitor, LocalDate today, List<DutyGroup> all, Map<String, Map<Long, Called>> names)
        implements Answer.Screen {

    static final String ADDRESS = "/";

    String day() {
        return Swedish.capitalised(Swedish.longDay(today));
    }

    List<DutyGroup> groups() {
        return all.stream().filter(group -> group.isShown(today)).toList();
    }

    /** What the visitor does not want to see today. */
    List<DutyGroup> resting() {
        return all.stream().filter(group -> !group.isShown(today)).toList();
    }

    /** "Dokument att se över: 3. Samlat på måndagar.". */
    String resting(DutyGroup group) {
        return "%s: %s. %s."
                .formatted(
                        Swedish.capitalised(group.duty().words().many()),
                        Swedish.number(group.number()),
                        group.showing().label());
    }

    /** "12 dokument att se över", or what the one is called. */
    String title(DutyGroup group) {
        var name = name(group);
        return name == null
                ? Swedish.number(group.number()) + "\u00a0"
                        + group.duty().words().many()
                : name.label();
    }

    private @Nullable Called name(DutyGroup group) {
        return group.isOne()
                ? names.getOrDefault(group.duty().rows().register(), Map.of()).get(group.row())
                : null;
    }

    String action(DutyGroup group) {
        return group.isOne() ? group.duty().words().one() : "Visa alla";
    }

    /** Where it is begun. */
    String address(DutyGroup group) {
        var name = name(group);
        return name == null ? group.duty().address() : DutyPage.start(group.duty(), name);
    }

    String lateness(DutyGroup group) {
        var first = Lateness.words(group.first(), today);
        return group.isOne() || group.late() == 0
                ? (group.isOne() ? first : "den första " + first)
                : Swedish.number(group.late()) + " försenade, den äldsta " + first;
    }

    Tone tone(DutyGroup group) {
        return Lateness.tone(group.first(), today);
    }
}
