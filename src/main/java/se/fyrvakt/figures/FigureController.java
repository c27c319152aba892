package se.fyrvakt.figures;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.tables.TableWriter;
import se.fyrvakt.web.Allowed;
import se.fyrvakt.web.Answer;

@Controller
class FigureController {

    private final Tenancy tenancy;
    private final FigureReading reading;
    private final Clock clock;

    FigureController(Tenancy tenancy, FigureReading reading, Clock clock) {
        this.tenancy = tenancy;
        this.reading = reading;
        this.clock = clock;
    }

    @Allowed({
        Role.COORDINATOR,
        Role.PROTECTION_OFFICER,
        Role.DIRECTOR,
        Role.MANAGEMENT,
        Role.MANAGER,
        Role.OWNER,
        Role.AMBASSADOR,
        Role.AUDITOR
    })
    @GetMapping("/siffra")
    Answer show(
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String dag,
            Visitor visitor) {
        return found(namn, dag, visitor, page -> page);
    }

    @Allowed({
        Role.COORDINATOR,
        Role.PROTECTION_OFFICER,
        Role.DIRECTOR,
        Role.MANAGEMENT,
        Role.MANAGER,
        Role.OWNER,
        Role.AMBASSADOR,
        Role.AUDITOR
    })
    @GetMapping("/siffra/hamta.csv")
    Answer csv(
            @RequestParam(defaultValue = "") String namn,
            @RequestParam(defaultValue = "") String dag,
            Visitor visitor) {
        return found(namn, dag, visitor, page -> page.asOf().problems().exist() ? page : download(page));
    }

    /** Without a name there is no figure to show, but all of them. */
    private Answer found(String name, String day, Visitor visitor, Function<FigurePage, Answer> shown) {
        var asOf = AsOf.read(day, LocalDate.now(clock));
        return name.isBlank()
                ? Answer.seeOther("/laget")
                : tenancy.read(
                        visitor.administration(),
                        () -> reading.read(name, asOf, visitor).map(shown).orElseGet(Answer.NotFound::new));
    }

    private static Answer download(FigurePage page) {
        var file = "%s %s.csv"
                .formatted(
                        page.value().name().replaceAll("[^\\p{L}\\p{N}._-]", "_"),
                        page.asOf().day());
        return new Answer.Download(file, "text/csv;charset=UTF-8", response -> {
            var header = List.of("Typ", "Kod", "Namn", "Värde", "Täljare", "Nämnare");
            try (var table = TableWriter.csv(response.getOutputStream(), header)) {
                for (var split : page.splits()) {
                    write(table, split);
                }
            }
        });
    }

    private static void write(TableWriter table, FigurePage.Split split) throws IOException {
        for (var line : split.lines()) {
            var value = line.value();
            table.row(Arrays.asList(
                    split.isByDepartment() ? "avdelning" : "enhet",
                    line.code(),
                    line.name(),
                    value.value(),
                    value.numerator(),
                    value.denominator()));
        }
    }
}
