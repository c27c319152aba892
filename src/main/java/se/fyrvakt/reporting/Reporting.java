package se.fyrvakt.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.fyrvakt.attachments.Attachments;
import se.fyrvakt.attachments.Candidate;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Actor;
import se.fyrvakt.kernel.Subject;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;

/** What somebody does at the door: reports, and writes more about it. Nobody is signed in, whoever is. */
@Component
class Reporting {

    static final String INCIDENTS = "incidenter";
    static final String SOURCE = "anmälan";
    static final String REPORTER = "Anmälaren";

    /** As history names whoever reports. */
    private static final String BY_THE_DOOR = "Anmälan utan inloggning";

    private static final Predicate<Visitor> WHOEVER = visitor -> true;

    private final Registers registers;
    private final Registrar registrar;
    private final StaffReportRepository reports;
    private final DoorRepository doors;
    private final Attachments attachments;
    private final Tenancy tenancy;
    private final Clock clock;

    Reporting(
            Registers registers,
            Registrar registrar,
            StaffReportRepository reports,
            DoorRepository doors,
            Attachments attachments,
            Tenancy tenancy,
            Clock clock) {
        this.registers = registers;
        this.registrar = registrar;
        this.reports = reports;
        this.doors = doors;
        this.attachments = attachments;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** All of it or nothing: the incident with its history, the receipt and the files. */
    Outcome report(Door door, ReportFacts facts, List<Candidate> files) {
        var administration = door.administration();
        var nobody = Visitor.trusted(new Actor(administration.id(), null, BY_THE_DOOR), administration.name());
        return tenancy.write(administration.id(), () -> {
            var outcome =
                    registrar.add(incidents(), cells(door, facts), Receipt.sending(facts.mark()), nobody, WHOEVER);
            if (outcome instanceof Outcome.Saved(var incident, var key)
                    && reports.add(incident, Receipt.of(facts.mark()), facts)) {
                attachments.attach(new Subject(INCIDENTS, incident), files, REPORTER);
            }
            return outcome;
        });
    }

    private Register incidents() {
        return registers.get(INCIDENTS);
    }

    private Map<Column, String> cells(Door door, ReportFacts facts) {
        var cells = new LinkedHashMap<Column, String>();
        put(cells, "Nummer", reports.nextNumber());
        put(cells, "Inträffade", cell(facts.occurred()));
        put(cells, "Rapporterad", cell(clock.instant()));
        put(cells, "Rubrik", facts.headline());
        put(cells, "Beskrivning", facts.description());
        put(cells, "Typ", facts.kind());
        put(cells, "Källa", SOURCE);
        put(cells, "Status", "ny");
        unit(door, facts).ifPresent(unit -> put(cells, "Enhet", unit.code()));
        return cells;
    }

    private void put(Map<Column, String> cells, String name, String text) {
        cells.put(incidents().column(name), text);
    }

    private static String cell(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(Swedish.STOCKHOLM));
    }

    /** The one the poster hangs at, else the one whose name was written. */
    private Optional<Door.Unit> unit(Door door, ReportFacts facts) {
        return door.unit() != null ? Optional.of(door.unit()) : doors.unit(facts.place(), LocalDate.now(clock));
    }

    /** Whoever reported writes more, with files or only files. */
    void add(int administration, FollowedReport report, UUID sending, String words, List<Candidate> files) {
        tenancy.write(administration, () -> {
            var isNew = reports.add(report.id(), sending, null, words);
            if (isNew) {
                attachments.attach(new Subject(INCIDENTS, report.incident()), files, REPORTER);
            }
            return isNew;
        });
    }
}
