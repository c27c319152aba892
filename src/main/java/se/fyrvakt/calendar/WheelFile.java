package se.fyrvakt.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.year.WheelActivities.Activity;

/** A year wheel as an iCalendar: each activity on the first of its month, every year. */
record WheelFile(int administration, String base, String wheel, List<Activity> activities) {

    /** A recurring event begins some time. */
    private static final int FIRST_YEAR = 2020;

    Calendar calendar() {
        var calendar = CalendarFile.empty("Fyrvakt, " + wheel);
        activities.forEach(each -> calendar.add(event(each)));
        return calendar;
    }

    private VEvent event(Activity each) {
        var first = LocalDate.of(FIRST_YEAR, each.month(), 1);
        var event = new VEvent(false);
        event.add(new Uid("aktivitet-%d-%d@fyrvakt".formatted(each.id(), administration)));
        event.add(new DtStamp(first.atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.add(new Sequence(each.version()));
        event.add(new DtStart<>(first));
        event.add(new RRule<LocalDate>("FREQ=YEARLY"));
        event.add(new Summary(each.text()));
        event.add(new Description("Ska göras i " + Swedish.month(each.month()) + ": " + href(each)));
        event.add(new Url(URI.create(href(each))));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String href(Activity each) {
        return base + "/aktiviteter/~" + each.id();
    }
}
