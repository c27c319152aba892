package se.fyrvakt.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import se.fyrvakt.kernel.Swedish;

/** Swedish time as calendars know it (RFC 5545, 3.6.5): its two changes a year, by the rules of this Java. */
final class Stockholm {

    static final String ID = Swedish.STOCKHOLM.getId();

    /** The year from which the present rules hold in the European Union (directive 2000/84/EC). */
    private static final int SINCE = 2002;

    private Stockholm() {}

    static VTimeZone zone() {
        var zone = new VTimeZone(new PropertyList(List.of(new TzId(ID))));
        Swedish.STOCKHOLM.getRules().getTransitionRules().forEach(rule -> zone.add(observance(rule)));
        return zone;
    }

    private static Observance observance(ZoneOffsetTransitionRule rule) {
        var change = rule.createTransition(SINCE);
        Observance observance = change.isGap() ? new Daylight() : new Standard();
        observance.add(new DtStart<>(change.getDateTimeBefore()));
        observance.add(new RRule<LocalDateTime>(
                "FREQ=YEARLY;BYMONTH=%d;BYDAY=-1SU".formatted(rule.getMonth().getValue())));
        observance.add(new TzOffsetFrom(change.getOffsetBefore()));
        observance.add(new TzOffsetTo(change.getOffsetAfter()));
        return observance;
    }

    /** In Swedish time; in the hour that comes twice, which a local time cannot tell apart, in universal time. */
    static Temporal time(Instant moment) {
        var local = LocalDateTime.ofInstant(moment, Swedish.STOCKHOLM);
        var comesTwice = Swedish.STOCKHOLM.getRules().getValidOffsets(local).size() > 1;
        return comesTwice ? moment : local.atZone(Swedish.STOCKHOLM);
    }
}
