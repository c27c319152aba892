package se.fyrvakt.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.document.WordTemplate;
import se.fyrvakt.exchange.BatchRead;
import se.fyrvakt.exchange.BatchReading;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.kernel.Command;
import se.fyrvakt.kernel.Refusal;
import se.fyrvakt.organisation.Founding;
import se.fyrvakt.organisation.TopUnit;
import se.fyrvakt.register.ThrowAway;

/**
 * {@code ./fyrvakt report}: writes the annual report of a folder of files, by a database that is thrown away, or of the
 * running installation.
 */
@Component
class ReportCommand implements Command {

    /** Some rows could not be used, and nobody has said to do without them. */
    private static final int NOT_ALL_USED = 3;

    private final AdministrationRepository administrations;
    private final Founding founding;
    private final BatchReading reading;
    private final ReportWriting writing;
    private final TopUnit topUnit;
    private final ThrowAway throwAway;
    private final Tenancy tenancy;

    ReportCommand(
            AdministrationRepository administrations,
            Founding founding,
            BatchReading reading,
            ReportWriting writing,
            TopUnit topUnit,
            ThrowAway throwAway,
            Tenancy tenancy) {
        this.administrations = administrations;
        this.founding = founding;
        this.reading = reading;
        this.writing = writing;
        this.topUnit = topUnit;
        this.throwAway = throwAway;
        this.tenancy = tenancy;
    }

    @Override
    public String word() {
        return "report";
    }

    @Override
    public int run(List<String> arguments) {
        var asked = ReportArguments.of(arguments);
        var template = asked.usableTemplate();
        make(asked.out());
        return asked.from() == null ? ofInstallation(asked, template) : ofFolder(asked, asked.from(), template);
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal("Det går inte att skriva i mappen %s. Välj en annan med --out.".formatted(folder), e);
        }
    }

    private int ofInstallation(ReportArguments asked, WordTemplate.@Nullable Usable template) {
        var administration = administrations.called(asked.administration());
        write(writing.basis(administration.id(), administration.name(), asked.day()), asked, template);
        return 0;
    }

    private int ofFolder(ReportArguments asked, Path folder, WordTemplate.@Nullable Usable template) {
        throwAway.lighten();
        var administration = administrations.add("Rapporten", "rapporten");
        var filler = administration.trusted("Rapporten");
        tenancy.write(administration.id(), () -> {
            founding.addFirstRows(filler);
            return true;
        });
        var read = reading.read(folder, asked.day(), filler);
        throwAway.look();
        ReportOutput.told(read);
        ReportOutput.write(asked.out().resolve("errors.json"), ReportOutput.json(read.errors()));
        if (!read.errors().isEmpty() && !asked.acceptErrors()) {
            System.err.println(
                    "Ingen rapport är skriven. Rätta felen, eller lägg till --accept-errors för en rapport utan de raderna. Alla fel står i "
                            + asked.out().resolve("errors.json"));
            return NOT_ALL_USED;
        }
        var name = name(administration, asked, folder);
        write(writing.basis(administration.id(), name, asked.day(), read.extracted(), leftOut(read)), asked, template);
        return 0;
    }

    /** At least one where a file as a whole could not be used. */
    private static long leftOut(BatchRead read) {
        return read.errors().isEmpty() ? 0 : Math.max(1, read.leftOut());
    }

    private String name(Administration administration, ReportArguments asked, Path folder) {
        return asked.administration().isEmpty()
                ? tenancy.read(administration.id(), topUnit::name)
                        .orElse(String.valueOf(
                                folder.toAbsolutePath().normalize().getFileName()))
                : asked.administration();
    }

    private void write(Basis basis, ReportArguments asked, WordTemplate.@Nullable Usable template) {
        writing.write(basis, template, asked.out());
        System.out.println(
                "Rapporten ligger i " + asked.out() + ": rapport.pdf, rapport.docx, rapport.html och figures.json.");
    }
}
