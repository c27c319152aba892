package se.fyrvakt.notification;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;

/** Where a field of a form gets its answer from. */
enum FormSource {
    ADMINISTRATION("förvaltning", about -> about.visitor().administrationName()),
    CONTACT("kontakt", about -> about.visitor().name() + ", " + about.visitor().email()),
    NUMBER("nummer", about -> about.incident().number()),
    HEADLINE("rubrik", about -> about.incident().headline()),
    OCCURRED("inträffade", about -> moment(about.incident().occurred())),
    ENDED("upphörde", about -> moment(about.incident().ended())),
    KNOWN("kännedom", about -> moment(about.incident().known())),
    REPORTED("rapporterad", about -> moment(about.incident().reported())),
    ONGOING("pågår", about -> about.incident().ended() == null ? "Ja" : "Nej"),
    CRIME("brott", about -> about.incident().isCrime() ? "Ja" : "Nej"),
    SUPPLIER("leverantör", about -> about.incident().supplier()),
    ASSET("tillgång", about -> about.incident().asset()),
    HITS(
            "påverkan",
            about -> about.incident().hits().isEmpty()
                    ? ""
                    : "Påverkar " + about.incident().hits() + "."),
    DESCRIPTION("beskrivning", about -> about.incident().description()),
    CAUSE("orsak", about -> about.incident().cause()),
    ACTIONS("åtgärder", about -> about.incident().actions()),
    LESSON("lärdom", about -> about.incident().lesson());

    private final String word;
    private final Function<FormSubject, String> answer;

    FormSource(String word, Function<FormSubject, String> answer) {
        this.word = word;
        this.answer = answer;
    }

    static String[] words() {
        return Arrays.stream(values()).map(source -> source.word).toArray(String[]::new);
    }

    /** Empty where the incident does not tell. */
    static String answer(@Nullable String word, FormSubject about) {
        return Arrays.stream(values())
                .filter(source -> source.word.equals(word))
                .map(source -> source.answer.apply(about))
                .findFirst()
                .orElse("");
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : Swedish.moment(moment);
    }
}
