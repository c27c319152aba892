package se.fyrvakt.acknowledgement;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import se.fyrvakt.identity.SignedIn;
import se.fyrvakt.register.Filled;

/** Documents that people are to read, for tests. */
@Configuration
public class ReadDocuments {

    private final Filled filled;

    ReadDocuments(Filled filled) {
        this.filled = filled;
    }

    /** @return the number of a document in force since 2026-01-01 */
    public long document(int administration, String title, String readers, String... more) {
        var cells = new ArrayList<>(List.of("Titel", title, "Gäller från", "2026-01-01"));
        cells.addAll(List.of("Status", "gällande", "Läses av", readers, "Länk", "https://intranat.exempel.se/"));
        cells.addAll(List.of(more));
        return filled.add(administration, "styrdokument", cells.toArray(String[]::new));
    }

    /** Somebody with an account is employed too. */
    public long employed(SignedIn who, String id, String unit) {
        return filled.add(
                who.administration(),
                "personer",
                "Anställnings-id",
                id,
                "Förnamn",
                "Åsa",
                "Efternamn",
                "Öberg " + id,
                "Enhet",
                unit,
                "E-post",
                who.email());
    }
}
