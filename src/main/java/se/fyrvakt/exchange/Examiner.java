package se.fyrvakt.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.ReadingRepository.Examined;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.BulkRegistrar;
import se.fyrvakt.register.Comparison.Counts;
import se.fyrvakt.register.Fault;
import se.fyrvakt.register.Intake;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;
import se.fyrvakt.tables.Header;
import se.fyrvakt.tables.IdentityNumbers;
import se.fyrvakt.tables.TableFile;

/** The dry run: what a file is, what it would do, and what is wrong with it. Nothing but the proposal is kept. */
@Component
class Examiner {

    private final Registers registers;
    private final BulkRegistrar bulk;
    private final ReadingRepository readings;
    private final SourceRepository sources;
    private final Waiting waiting;
    private final Tenancy tenancy;
    private final Clock clock;

    Examiner(
            Registers registers,
            BulkRegistrar bulk,
            ReadingRepository readings,
            SourceRepository sources,
            Waiting waiting,
            Tenancy tenancy,
            Clock clock) {
        this.registers = registers;
        this.bulk = bulk;
        this.readings = readings;
        this.sources = sources;
        this.waiting = waiting;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * What is already said of a file.
     *
     * @param register its address; empty to recognise it
     * @param columns title → column; null to use what is remembered of the source
     * @param extractedOn null to propose a day
     * @param modified when the file was last changed; null when not known
     */
    record Said(
            String register,
            @Nullable Map<String, String> columns,
            @Nullable LocalDate extractedOn,
            @Nullable LocalDate modified) {

        static final Said NOTHING = new Said("", null, null, null);
    }

    /** The registers somebody may read files into. */
    List<Register> writable(Visitor visitor) {
        return registers.all().stream()
                .filter(register -> visitor.is(register.writers().toArray(Role[]::new)))
                .toList();
    }

    /** The same, those that others refer to first. */
    List<Register> inOrder(Visitor visitor) {
        var mine = writable(visitor);
        return registers.inOrderOfReferences().stream().filter(mine::contains).toList();
    }

    /** Examines the file as the reading of that number, and closes it. */
    void examine(long reading, TableFile file, Said said, Visitor visitor, Progress progress) {
        try (file) {
            var source = tenancy.read(visitor.administration(), () -> sources.find(file.name()));
            var columns = said.columns() != null
                    ? said.columns()
                    : source.map(SourceRepository.Source::columns).orElse(Map.of());
            var address = said.register().isEmpty()
                    ? source.map(SourceRepository.Source::register).orElse("")
                    : said.register();
            examine(
                    reading,
                    file,
                    recognised(file, address, !said.register().isEmpty(), columns, visitor),
                    said,
                    visitor,
                    progress);
        } catch (FileLines.Stopped stopped) {
            tenancy.write(visitor.administration(), () -> {
                readings.refused(reading, stopped.sentence());
                return reading;
            });
        }
    }

    /** What is remembered of the source holds as long as it fits; what a person says holds anyway. */
    private Recognition recognised(
            TableFile file, String address, boolean isSaid, Map<String, String> columns, Visitor visitor) {
        var candidates = writable(visitor);
        var named = candidates.stream()
                .filter(register -> register.address().equals(address))
                .toList();
        var recognised = Recognition.of(file, file.name(), named.isEmpty() ? candidates : named, columns);
        return isSaid || named.isEmpty() || recognised.lacksKey().isEmpty()
                ? recognised
                : Recognition.of(file, file.name(), candidates, columns);
    }

    private void examine(
            long reading, TableFile file, Recognition recognised, Said said, Visitor visitor, Progress progress) {
        var header = recognised.header();
        var leftOut = IdentityNumbers.columns(header);
        var findings = Understanding.of(file, recognised.header(), leftOut);
        var day = said.extractedOn() == null
                ? ExtractionDay.proposed(file.name(), header, said.modified(), LocalDate.now(clock))
                : new ExtractionDay(said.extractedOn(), "eget val");
        var rest = new Kept(header, Kept.allBut(header, leftOut));
        var register = recognised.register();
        var lacksKey = recognised.lacksKey();
        if (register == null || !lacksKey.isEmpty() || lacksKey(register, header, leftOut)) {
            ask(reading, recognised, findings, day, rest, visitor);
            return;
        }
        var kept = new Kept(header, places(register, header, leftOut));
        var origin = new FileLines.Origin(day.day(), file.name());
        var wrong = new FirstWrong();
        try (var lines = new FileLines(header, register, leftOut, origin, wrong)) {
            lines.copiedTo(kept, rest).watchedBy(progress);
            var comparison = bulk.compare(new Intake(register, lines.present(), counted(lines, progress)), visitor);
            var faults = Fault.merged(wrong.faults(), comparison.faults());
            var noted = Understanding.noted(findings, lines).compared(comparison, faults);
            var examined = new Examined(
                    register.address(),
                    day.day(),
                    day.from(),
                    comparison.counts(),
                    faults.size() + wrong.beyond(),
                    noted,
                    null);
            propose(reading, examined, kept, rest, visitor);
        }
    }

    private static Iterable<Intake.Line> counted(FileLines lines, Progress progress) {
        return () -> {
            var each = lines.iterator();
            return new java.util.Iterator<>() {
                @Override
                public boolean hasNext() {
                    boolean more = each.hasNext();
                    if (!more) {
                        progress.enter("Jämför med registret");
                    }
                    return more;
                }

                @Override
                public Intake.Line next() {
                    return each.next();
                }
            };
        };
    }

    /** A key column that holds identity numbers is not read, and then nothing tells the rows apart. */
    private static boolean lacksKey(Register register, Header header, Set<Integer> leftOut) {
        return register.key().stream().anyMatch(column -> leftOut.contains(header.indexOf(column.name())));
    }

    private static List<Integer> places(Register register, Header header, Set<Integer> leftOut) {
        return FileLines.present(header, register, leftOut).stream()
                .map(column -> header.indexOf(column.name()))
                .filter(place -> place >= 0)
                .sorted()
                .toList();
    }

    /** Without a register or its key the file waits for somebody to say what it is. */
    private void ask(
            long reading, Recognition recognised, Findings findings, ExtractionDay day, Kept rest, Visitor visitor) {
        try (var rows = recognised.header().rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                rest.add(row, Kept.line(recognised.header(), row));
            }
            if (rows.refusal() != null) {
                throw new FileLines.Stopped(rows.refusal());
            }
        }
        var register = recognised.register();
        var message = register == null
                ? "Fyrvakt kände inte igen vilket register filen hör till. Välj register nedan."
                : "Filen saknar %s, som behövs för att veta vilken rad det gäller. Välj kolumn nedan, eller lägg till den i filen."
                        .formatted(keyWords(register, recognised));
        var examined = new Examined(
                register == null ? null : register.address(),
                day.day(),
                day.from(),
                new Counts(0, 0, 0, 0),
                0,
                findings,
                message);
        tenancy.write(visitor.administration(), () -> {
            readings.proposed(reading, examined);
            return reading;
        });
        waiting.put(visitor.administration(), reading, rest.content());
    }

    private static String keyWords(Register register, Recognition recognised) {
        var lacking = recognised.lacksKey();
        return Swedish.list(
                lacking.isEmpty()
                        ? register.key().stream()
                                .map(column -> "”" + column.name() + "”")
                                .toList()
                        : lacking.stream().map(name -> "”" + name + "”").toList(),
                "och");
    }

    private void propose(long reading, Examined examined, Kept kept, Kept rest, Visitor visitor) {
        tenancy.write(visitor.administration(), () -> {
            readings.proposed(reading, examined);
            readings.keep(reading, kept.content());
            return reading;
        });
        waiting.put(visitor.administration(), reading, rest.content());
    }
}
