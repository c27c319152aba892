package se.fyrvakt.calendar;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.year.WheelActivities.Occurrence;

/**
 * A year wheel as an iCalendar: each time an activity is to be done, where any day of a month will do on its first. Times that
 * have been moved would be exceptions to a rule, and programs differ in those; single events mean the same to all.
 */
record WheelFile(int administration, String base, String wheel, List<Occurrence> occurrences) {

    Calendar calendar() {
        var calendar = CalendarFile.empty("Fyrvakt, " + wheel);
        occurrences.forEach(each -> calendar.add(event(each)));
        return calendar;
    }

    private VEvent event(Occurrence each) {
        var event = new VEvent(false);
        event.add(new Uid("aktivitet-%d-%s-%d@fyrvakt".formatted(each.activity(), each.planned(), administration)));
        event.add(new DtStamp(each.planned().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.add(new Sequence(each.version()));
        event.add(new DtStart<>(each.from()));
        event.add(new Summary(each.text()));
        event.add(new Description("Ska göras senast " + Swedish.longDay(each.due()) + ": " + href(each)));
        event.add(new Url(URI.create(href(each))));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String href(Occurrence each) {
        return base + "/arshjul/" + each.activity();
    }
}
