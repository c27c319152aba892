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
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.fyrvakt.duties.ComingDuties.Coming;

/**
 * What waits for somebody as an iCalendar (RFC 5545): a whole day for each duty, on the day by which it is to be done. Days
 * have no zone, so none is told. The same duties make the same bytes.
 *
 * @param base of the program's addresses
 * @param told by kind and row
 */
record CalendarFile(int administration, String base, List<Coming> coming, Map<String, Told> told) {

    /** A line has no more than 75 octets (3.1), of which a character may be three. */
    private static final int CHARACTERS = 25;

    private static final Duration HOURLY = Duration.ofHours(1);

    String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Fyrvakt//Kalender//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "Fyrvakt"));
        calendar.add(new RefreshInterval(new ParameterList(), HOURLY));
        coming.forEach(each -> calendar.add(event(each)));
        return folded(calendar);
    }

    private static String folded(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false, CHARACTERS).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(Coming each) {
        var last = requireNonNull(told.get(each.kind() + " " + each.row()));
        var event = new VEvent(false);
        event.add(new Uid("%s-%d-%d@fyrvakt".formatted(each.kind(), each.row(), administration)));
        event.add(new DtStamp(last.changedAt()));
        event.add(new LastModified(last.changedAt()));
        event.add(new Sequence(last.sequence()));
        event.add(new DtStart<>(each.day()));
        event.add(new Summary(each.what() + ": " + each.about()));
        event.add(new Description("Gör det i Fyrvakt: " + base + each.href()));
        event.add(new Url(URI.create(base + each.href())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
