package se.fyrvakt.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.ReadingRepository.Examined;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Comparison.Counts;
import se.fyrvakt.register.Register;

/** Without a register or its key a file waits for somebody to say what it is. */
@Component
class Question {

    private final ReadingRepository readings;
    private final Waiting waiting;
    private final Tenancy tenancy;

    Question(ReadingRepository readings, Waiting waiting, Tenancy tenancy) {
        this.readings = readings;
        this.waiting = waiting;
        this.tenancy = tenancy;
    }

    void ask(long reading, Recognition recognised, Findings findings, ExtractionDay day, Kept rest, Visitor visitor) {
        copy(recognised, rest);
        var register = recognised.register();
        var examined = new Examined(
                register == null ? null : register.address(),
                day.day(),
                day.from(),
                new Counts(0, 0, 0, 0),
                0,
                findings,
                register == null
                        ? "Fyrvakt kände inte igen vilket register filen hör till. Välj register nedan."
                        : lacksKey(register, recognised));
        tenancy.write(visitor.administration(), () -> {
            readings.proposed(reading, examined);
            return reading;
        });
        waiting.put(visitor.administration(), reading, rest.content());
    }

    private static void copy(Recognition recognised, Kept rest) {
        try (var rows = recognised.header().rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                rest.add(row, Kept.line(recognised.header(), row));
            }
            if (rows.refusal() != null) {
                throw new FileLines.Stopped(rows.refusal());
            }
        }
    }

    private static String lacksKey(Register register, Recognition recognised) {
        var lacking = recognised.lacksKey();
        return "Filen saknar %s, som behövs för att veta vilken rad det gäller. Välj kolumn nedan, eller lägg till den i filen."
                .formatted(quoted(
                        lacking.isEmpty()
                                ? register.key().stream().map(Column::name).toList()
                                : lacking));
    }

    private static String quoted(List<String> names) {
        return Swedish.list(names.stream().map(name -> "”" + name + "”").toList(), "och");
    }
}
