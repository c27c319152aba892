package se.fyrvakt.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.tables.IdentityNumbers;
import se.fyrvakt.tables.TableFile;

/** Examines a file that is read in: what it is, what it would do, and what is wrong with it. Only a proposal is kept. */
@Component
class Examiner {

    private final WritableRegisters registers;
    private final DryRun dryRun;
    private final Question question;
    private final ReadingRepository readings;
    private final SourceRepository sources;
    private final Waiting waiting;
    private final Tenancy tenancy;
    private final Clock clock;

    Examiner(
            WritableRegisters registers,
            DryRun dryRun,
            Question question,
            ReadingRepository readings,
            SourceRepository sources,
            Waiting waiting,
            Tenancy tenancy,
            Clock clock) {
        this.registers = registers;
        this.dryRun = dryRun;
        this.question = question;
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
        var candidates = registers.of(visitor);
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
        var findings = Understanding.of(file, header, leftOut);
        var day = said.extractedOn() == null
                ? ExtractionDay.proposed(file.name(), header, said.modified(), LocalDate.now(clock))
                : new ExtractionDay(said.extractedOn(), "eget val");
        var rest = new Kept(header, Kept.allBut(header, leftOut));
        var register = recognised.register();
        var table = register == null ? null : new DryRun.Table(header, register, leftOut, day, file.name(), findings);
        if (table == null || !recognised.lacksKey().isEmpty() || table.lacksKey()) {
            question.ask(reading, recognised, findings, day, rest, visitor);
        } else {
            propose(reading, dryRun.of(table, rest, progress, visitor), rest, visitor);
        }
    }

    private void propose(long reading, DryRun.Result result, Kept rest, Visitor visitor) {
        tenancy.write(visitor.administration(), () -> {
            readings.proposed(reading, result.examined());
            readings.keep(reading, result.kept());
            return reading;
        });
        waiting.put(visitor.administration(), reading, rest.content());
    }
}
