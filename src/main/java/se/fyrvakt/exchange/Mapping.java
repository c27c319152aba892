package se.fyrvakt.exchange;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.Examiner.Said;
import se.fyrvakt.exchange.SourceRepository.Source;
import se.fyrvakt.kernel.Visitor;

/** What somebody says the columns of a file are: remembered for its source, and the file examined anew. */
@Component
class Mapping {

    private static final String GONE =
            "Fyrvakt har inte kvar filen. Läs in den en gång till: dina val är sparade och används då.";

    private final SourceRepository sources;
    private final Waiting waiting;
    private final ReadingDesk desk;
    private final Decisions decisions;
    private final WritableRegisters registers;
    private final Tenancy tenancy;

    Mapping(
            SourceRepository sources,
            Waiting waiting,
            ReadingDesk desk,
            Decisions decisions,
            WritableRegisters registers,
            Tenancy tenancy) {
        this.sources = sources;
        this.waiting = waiting;
        this.desk = desk;
        this.decisions = decisions;
        this.registers = registers;
        this.tenancy = tenancy;
    }

    /**
     * @param columns title → column; empty for one to leave out
     * @param register its address; anything else leaves what was recognised
     */
    void choose(FileReading reading, Map<String, String> columns, String register, Visitor visitor) {
        var address = registers.of(visitor).stream()
                .map(se.fyrvakt.register.Register::address)
                .filter(register::equals)
                .findFirst()
                .orElse(reading.register() == null ? "" : reading.register());
        if (!address.isEmpty()) {
            remember(reading, new Source(address, columns), visitor);
        }
        var content = waiting.get(visitor.administration(), reading.id());
        if (content == null) {
            decisions.say(reading.id(), GONE, visitor);
        } else {
            var said = new Said(address, columns, reading.extractedOn(), null);
            desk.examine(reading.id(), Kept.open(reading.fileName(), content), said, visitor);
        }
    }

    private void remember(FileReading reading, Source source, Visitor visitor) {
        tenancy.write(visitor.administration(), () -> {
            sources.remember(reading.fileName(), source);
            return source;
        });
    }
}
