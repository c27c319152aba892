package se.fyrvakt.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Refusal;
import se.fyrvakt.kernel.Visitor;

/** Reads several files in without anybody looking; where something is wrong or unusual they are left as a proposal. */
@Component
class BatchRepeating {

    private final WritableRegisters registers;
    private final BatchExaminer examiner;
    private final BatchDecisions decisions;
    private final BatchRepository batches;
    private final Repeating repeating;
    private final Tenancy tenancy;

    BatchRepeating(
            WritableRegisters registers,
            BatchExaminer examiner,
            BatchDecisions decisions,
            BatchRepository batches,
            Repeating repeating,
            Tenancy tenancy) {
        this.registers = registers;
        this.examiner = examiner;
        this.decisions = decisions;
        this.batches = batches;
        this.repeating = repeating;
        this.tenancy = tenancy;
    }

    /** Whether there is more than one table to read, so that they must be ordered. */
    boolean isBatch(List<Path> paths, Visitor visitor) {
        if (paths.size() > 1 || Files.isDirectory(paths.getFirst())) {
            return true;
        }
        try (var gathering = Gathering.of(files(paths), registers.of(visitor))) {
            return gathering.parts().size() > 1;
        }
    }

    private static List<BatchFile> files(List<Path> paths) {
        return paths.stream().flatMap(path -> BatchFile.at(path).stream()).toList();
    }

    /**
     * @param paths files and folders; refused where there is no file in them
     * @param extractedOn null to propose a day for each
     */
    Batch examine(List<Path> paths, @Nullable LocalDate extractedOn, Visitor visitor) {
        var files = files(paths);
        if (files.isEmpty()) {
            throw new Refusal("Mappen är tom. Det finns inget att läsa in.");
        }
        var id = tenancy.write(visitor.administration(), () -> batches.begin(files.size(), visitor.actor()));
        examiner.examine(id, files, extractedOn, visitor, new Progress());
        return find(id, visitor);
    }

    private Batch find(long id, Visitor visitor) {
        return tenancy.read(visitor.administration(), () -> batches.find(id)).orElseThrow();
    }

    /** What somebody should look at before it is saved. */
    List<String> unusual(Batch batch) {
        return batch.parts().stream()
                .flatMap(part -> repeating.unusual(part).stream().map(said -> part.fileName() + ": " + said))
                .toList();
    }

    Batch save(Batch batch, Visitor visitor) {
        decisions.save(batch.id(), visitor, new Progress());
        return find(batch.id(), visitor);
    }
}
