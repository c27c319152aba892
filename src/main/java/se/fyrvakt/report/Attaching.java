package se.fyrvakt.report;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.history.History;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.report.FinalRepository.Final;

/** Attaches the finally adopted paper to a report, and finds it again. */
@Component
class Attaching {

    private final FinalRepository finals;
    private final KeptFileRepository files;
    private final History history;
    private final Tenancy tenancy;

    Attaching(FinalRepository finals, KeptFileRepository files, History history, Tenancy tenancy) {
        this.finals = finals;
        this.files = files;
        this.history = history;
        this.tenancy = tenancy;
    }

    boolean attach(Report report, SentFile sent, Visitor visitor) {
        var file = KeptFile.of(sent.name(), sent.content());
        return tenancy.write(visitor.administration(), () -> {
            finals.add(report.id(), file, visitor.name());
            history.record(
                    visitor.actor(),
                    report.subject(),
                    "bifogade den slutliga rapporten",
                    report.label(),
                    Map.of(),
                    Map.of("Fil", file.name(), "Kontrollsumma", file.checksum()));
            return true;
        });
    }

    Optional<Final> find(Report report, long number, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> finals.find(report.id(), number));
    }

    /** What Fyrvakt itself wrote, in the form that text is read from most surely. */
    byte[] kept(Report report, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> files.find(report.id(), FileKind.HTML.fileName()))
                .orElseThrow()
                .content();
    }
}
