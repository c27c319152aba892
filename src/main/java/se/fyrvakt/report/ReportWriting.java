package se.fyrvakt.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.document.WordTemplate;

/** Writes the annual report of an administration, as its registers stand, as files. */
@Component
public class ReportWriting {

    private final BasisReading bases;
    private final ExtractionRepository extractions;
    private final Tenancy tenancy;

    ReportWriting(BasisReading bases, ExtractionRepository extractions, Tenancy tenancy) {
        this.bases = bases;
        this.extractions = extractions;
        this.tenancy = tenancy;
    }

    /** In the folder, which is there: rapport.pdf, rapport.docx, rapport.html and figures.json. */
    public void write(int administration, String name, LocalDate day, Path folder) {
        write(basis(administration, name, day), null, folder);
    }

    void write(Basis basis, WordTemplate.@Nullable Usable template, Path folder) {
        for (var kind : FileKind.whole()) {
            try {
                Files.write(folder.resolve(kind.fileName()), kind.make(basis, Editing.NONE, template));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** By what is registered and was read in. */
    Basis basis(int administration, String name, LocalDate day) {
        return tenancy.read(administration, () -> basisWithin(name, day));
    }

    /** Within a transaction of the administration. */
    Basis basisWithin(String name, LocalDate day) {
        return bases.read(name, day, extractions.on(day), 0);
    }

    /** By files that were just read. */
    Basis basis(int administration, String name, LocalDate day, Map<String, LocalDate> extracted, long leftOut) {
        return tenancy.read(administration, () -> bases.read(name, day, extracted, leftOut));
    }
}
