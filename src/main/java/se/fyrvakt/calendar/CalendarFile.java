package se.fyrvakt.calendar;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.fyrvakt.duties.ComingDuties.Coming;

/**
 * What waits for somebody as an iCalendar (RFC 5545): a whole day for each duty, on the day by which it is to be done, and
 * the minute where that counts, with an alarm before. The same duties make the same bytes.
 *
 * @param base of the program's addresses
 * @param told by kind and row
 */
record CalendarFile(int administration, String base, List<Coming> coming, Map<String, Told> told) {

    /** A line has no more than 75 octets (3.1), of which a character may be three. */
    private static final int CHARACTERS = 25;

    private static final Duration HOURLY = Duration.ofHours(1);
    private static final Duration BEFORE = Duration.ofHours(-2);

    /** With all that is told of a calendar, and nothing in it. */
    static Calendar empty(String name) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Fyrvakt//Kalender//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(), HOURLY));
        return calendar;
    }

    /** As it is sent. */
    static String text(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false, CHARACTERS).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** @param asTasks as to-dos, for programs that keep those; else as events */
    Calendar calendar(boolean asTasks) {
        var calendar = empty("Fyrvakt");
        if (coming.stream().anyMatch(each -> each.moment() != null)) {
            calendar.add(Stockholm.zone());
        }
        coming.forEach(each -> calendar.add(asTasks ? task(each) : event(each)));
        return calendar;
    }

    private VToDo task(Coming each) {
        var task = new VToDo(false);
        describe(task, each);
        task.add(each.moment() == null ? new Due<>(each.day()) : new Due<>(Stockholm.time(each.moment())));
        return task;
    }

    private VEvent event(Coming each) {
        var event = new VEvent(false);
        describe(event, each);
        event.add(each.moment() == null ? new DtStart<>(each.day()) : new DtStart<>(Stockholm.time(each.moment())));
        event.add(ImmutableTransp.TRANSPARENT);
        if (each.moment() != null) {
            event.add(alarm(each));
        }
        return event;
    }

    private void describe(CalendarComponent component, Coming each) {
        var last = requireNonNull(told.get(each.kind() + " " + each.row()));
        component.add(new Uid("%s-%d-%d@fyrvakt".formatted(each.kind(), each.row(), administration)));
        component.add(new DtStamp(last.changedAt()));
        component.add(new LastModified(last.changedAt()));
        component.add(new Sequence(last.sequence()));
        component.add(new Summary(each.what() + ": " + each.about()));
        component.add(new Description("Gör det i Fyrvakt: " + base + each.href()));
        component.add(new Url(URI.create(base + each.href())));
    }

    private static VAlarm alarm(Coming each) {
        var alarm = new VAlarm(BEFORE);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(each.what()));
        return alarm;
    }
}
