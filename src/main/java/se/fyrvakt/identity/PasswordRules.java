package se.fyrvakt.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which passwords are let through, by NIST SP 800-63B and OWASP: length and not being guessable count, mixtures of signs
 * do not.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Beyond this length guessing is out of the question, and measuring it takes time. */
    private static final int MEASURED = 60;

    /** Guesses, as a power of ten. At what the throttle lets through, and even at a stolen stored form, out of reach. */
    private static final int HARD = 10;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What people here build passwords from, besides the lists of common ones that the measure knows. */
    private static final List<String> COMMON_HERE = List.of(
            "fyrvakt",
            "lösenord",
            "losenord",
            "informationssäkerhet",
            "stockholm",
            "stadsdel",
            "förvaltning",
            "kommun",
            "sommar",
            "vinter",
            "våren",
            "hösten",
            "januari",
            "februari",
            "augusti",
            "oktober",
            "december",
            "välkommen",
            "valkommen",
            "hejsan",
            "sverige",
            "qwertyuiopå",
            "asdfghjklöä");

    private final Zxcvbn measure = new Zxcvbn();

    /** What is wrong, as an instruction; empty when nothing is. */
    Optional<String> fault(String password, String... own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Skriv ett lösenord med minst %d tecken. En mening går bra.".formatted(SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of("Skriv ett lösenord med högst %d tecken".formatted(LONGEST));
        }
        return isGuessable(password, own)
                ? Optional.of("Lösenordet är för lätt att gissa. Ta fyra ord som inte hör ihop, och inte ditt namn.")
                : Optional.empty();
    }

    private boolean isGuessable(String password, String... own) {
        var words = new ArrayList<>(COMMON_HERE);
        Stream.of(own)
                .flatMap(text -> Stream.concat(Stream.of(text), BETWEEN_WORDS.splitAsStream(text)))
                .filter(word -> word.length() > 2)
                .forEach(words::add);
        var start = password.substring(0, Math.min(password.length(), MEASURED));
        return measure.measure(start, words).getGuessesLog10() < HARD;
    }
}
