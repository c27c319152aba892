package se.fyrvakt.access;

import java.util.Arrays;
import java.util.Optional;

/** Why access deviates, and what to do about it; each is an arm of the function {@code access_findings}. */
enum Finding {
    LEFT("slutat", "Personen har slutat", "Be den som driver systemet att ta bort behörigheten."),
    NOT_YET("inte börjat", "Personen har inte börjat än", "Ta bort den till första arbetsdagen."),
    UNKNOWN(
            "okänt konto",
            "Ingen vet vems kontot är",
            "Koppla kontot till en person, eller ge det en ägare och en sista dag."),
    EXPIRED("kontot gäller inte", "Kontots sista dag har passerat", "Ta bort kontot, eller ge det en ny sista dag."),
    MOVED(
            "bytt arbete",
            "Personen har bytt enhet eller befattning sedan den fick den",
            "Fråga den nya chefen om den behövs."),
    UNUSED("inte använd", "Ingen har använt den på länge", "Ta bort den om den inte behövs."),
    OTHER_FOLDER("annan enhets mapp", "Mappen är en annan enhets", "Fråga enhetens chef om den behövs."),
    HIGH("hög behörighet", "Hög behörighet utanför systemets förvaltning", "Ge en lägre, om det räcker."),
    CONFLICT("oförenlig", "Går inte ihop med en annan behörighet", "Ta bort den ena."),
    SHARED("delat konto", "Flera personer använder kontot", "Ge var och en ett eget konto."),
    NO_COURSE("kurs saknas", "Personen har inte gått kursen som systemet kräver", "Be personen gå kursen."),
    TIME_IS_UP("tiden är ute", "Den beställdes för en tid som har passerat", "Ta bort den, eller beställ den på nytt."),
    TOO_EARLY(
            "beställd för tidigt",
            "Den beställdes från en dag före anställningen",
            "Fråga den som beställde den varför.");

    private final String word;
    private final String sentence;
    private final String advice;

    Finding(String word, String sentence, String advice) {
        this.word = word;
        this.sentence = sentence;
        this.advice = advice;
    }

    /** As the database and addresses have it. */
    String word() {
        return word;
    }

    String sentence() {
        return sentence;
    }

    String advice() {
        return advice;
    }

    static Optional<Finding> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    static String[] words() {
        return Arrays.stream(values()).map(Finding::word).toArray(String[]::new);
    }
}
