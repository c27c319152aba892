package se.fyrvakt.assets;

import java.util.Arrays;
import java.util.Optional;
import se.fyrvakt.kernel.Swedish;

/** What is protected (SS-EN ISO/IEC 27000): each has a level of its own, and they are never added up. */
public enum Aspect {
    CONFIDENTIALITY("Konfidentialitet", "Bara de som behöver informationen får se den."),
    INTEGRITY("Riktighet", "Informationen är rätt och ändras bara av den som får."),
    AVAILABILITY("Tillgänglighet", "Informationen går att nå när den behövs."),
    TRACEABILITY("Spårbarhet", "Det går att se vem som har gjort vad, och när.");

    private final String word;
    private final String meaning;

    Aspect(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** As registers name their column of it. */
    public String word() {
        return word;
    }

    /** What it is about, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Its name in addresses. */
    public String address() {
        return Swedish.plain(word);
    }

    /** The one that an address names; empty for none. */
    public static Optional<Aspect> called(String address) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.address().equals(address))
                .findFirst();
    }
}
