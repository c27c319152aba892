package se.fyrvakt.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.exchange.FolderReading;
import se.fyrvakt.identity.Accounts;
import se.fyrvakt.identity.Administration;
import se.fyrvakt.identity.AdministrationRepository;
import se.fyrvakt.kernel.AtStart;
import se.fyrvakt.organisation.Founding;
import se.fyrvakt.report.ReportWriting;

/**
 * {@code ./fyrvakt start --example}: an empty installation gets an example administration, read in like any other, and
 * accounts to sign in with. Their password is the installation's own, and stands in a file that only its owner can read.
 */
@Component
@Order(0)
@ConditionalOnProperty("fyrvakt.example")
class ExampleFilling implements AtStart {

    private static final LocalDate EXTRACTED_ON = LocalDate.of(2023, 11, 16);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Path folder;
    private final Path secret;
    private final AdministrationRepository administrations;
    private final Founding founding;
    private final FolderReading reading;
    private final Accounts accounts;
    private final Tenancy tenancy;
    private final ReportWriting writing;
    private final Path report;

    ExampleFilling(
            @Value("${fyrvakt.example}") Path folder,
            @Value("${fyrvakt.data}") Path data,
            AdministrationRepository administrations,
            Founding founding,
            FolderReading reading,
            Accounts accounts,
            Tenancy tenancy,
            ReportWriting writing) {
        this.folder = folder;
        this.secret = data.resolve("exempelkonton.txt");
        this.administrations = administrations;
        this.founding = founding;
        this.reading = reading;
        this.accounts = accounts;
        this.tenancy = tenancy;
        this.writing = writing;
        this.report = data.resolve("exempelrapport").toAbsolutePath();
    }

    @Override
    public List<String> ready(String address) {
        try {
            if (administrations.all().isEmpty()) {
                fill();
            }
            return Files.exists(secret)
                    ? told(address)
                    : List.of("Installationen har redan en förvaltning, så exemplet lades inte in.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> told(String address) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(secret));
        lines.add("Exemplets årsrapport %s ligger i %s: öppna rapport.pdf.".formatted(EXTRACTED_ON, report));
        lines.add("Siffrorna bakom den: %s/laget?dag=%s".formatted(address, EXTRACTED_ON));
        return lines;
    }

    private void fill() throws IOException {
        var administration = administrations.add("Hägersten-Älvsjö stadsdelsförvaltning (exempel)", "hagersten-alvsjo");
        var filler = administration.trusted("Exemplet");
        tenancy.write(administration.id(), () -> {
            founding.addFirstRows(filler);
            return true;
        });
        reading.read(folder, EXTRACTED_ON, filler);
        writing.write(administration.id(), administration.name(), EXTRACTED_ON, Files.createDirectories(report));
        var all = ExampleAccount.in(folder.resolveSibling(folder.getFileName() + ".konton.csv"));
        var password = password();
        all.forEach(account -> open(account, password, administration));
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(secret, lines(all, password));
    }

    private void open(ExampleAccount account, String password, Administration administration) {
        var filler = administration.trusted("Exemplet");
        if (account.newRole() != null) {
            founding.giveRole(filler, account.email(), account.newRole(), "HÄ");
        }
        accounts.create(administration.id(), account.name(), account.email(), null, password, filler.actor());
    }

    private static String password() {
        return new SecureRandom()
                .ints(16, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    private static List<String> lines(List<ExampleAccount> all, String password) {
        var lines = new ArrayList<String>();
        lines.add("Logga in som någon av dem, alla med lösenordet " + password);
        all.forEach(account -> lines.add("  %-34s %s".formatted(account.email(), account.role())));
        return lines;
    }
}
