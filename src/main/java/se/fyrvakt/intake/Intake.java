package se.fyrvakt.intake;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;

/** Makes mail reports of incidents, unjudged, by the one way in for rows. The same mail twice is one report. */
@Component
class Intake {

    static final String INCIDENTS = "incidenter";

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final String BROKEN = "Mejlet är trasigt och går inte att läsa. Läs det i brevlådan.";
    private static final String REFUSED =
            "Mejlet gick inte att spara som rapport. Läs det i brevlådan och anmäl det för hand.";

    private final Registers registers;
    private final Registrar registrar;
    private final IncomingRepository incoming;
    private final Tenancy tenancy;
    private final Clock clock;

    Intake(Registers registers, Registrar registrar, IncomingRepository incoming, Tenancy tenancy, Clock clock) {
        this.registers = registers;
        this.registrar = registrar;
        this.incoming = incoming;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Whether it is a report now, or was already.
     *
     * @param place where it stands in the mailbox, which a mail that cannot be read is known by
     */
    boolean take(MimeMessage mail, String place, Administration administration) {
        try {
            var report = Report.of(mail, clock.instant());
            return tenancy.write(
                    administration.id(),
                    () -> incoming.becameReport(report.digest())
                            .orElseGet(() -> add(report, administration.trusted("E-post"))));
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            LOG.warn("A mail could not be read: {}", unreadable.getClass().getSimpleName());
            return fail(Report.digest(place), BROKEN, administration);
        }
    }

    private boolean add(Report report, Visitor visitor) {
        var outcome = registrar.add(registers.get(INCIDENTS), cells(report), UUID.randomUUID(), visitor);
        if (outcome instanceof Outcome.Saved(var incident, var key)) {
            incoming.read(report, incident, clock.instant());
            return true;
        }
        incoming.failed(report.digest(), REFUSED, clock.instant());
        return false;
    }

    private Map<Column, String> cells(Report report) {
        var register = registers.get(INCIDENTS);
        var cells = new LinkedHashMap<Column, String>();
        cells.put(register.column("Nummer"), report.number());
        cells.put(register.column("Rapporterad"), report.at().toString());
        cells.put(register.column("Rubrik"), report.headline());
        cells.put(register.column("Beskrivning"), report.description());
        cells.put(register.column("Källa"), "e-post");
        cells.put(register.column("Status"), "ny");
        return cells;
    }

    private boolean fail(String digest, String problem, Administration administration) {
        tenancy.write(administration.id(), () -> {
            incoming.failed(digest, problem, clock.instant());
            return true;
        });
        return false;
    }
}
