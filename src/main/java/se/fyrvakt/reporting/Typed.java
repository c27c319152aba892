package se.fyrvakt.reporting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.tables.IdentityNumbers;

/** Free text as somebody without an account types it. */
final class Typed {

    private Typed() {}

    /** Without spaces at the ends and without what no keyboard writes; line breaks stand. */
    static String text(Map<String, String> sent, String name) {
        return Swedish.composed(sent.getOrDefault(name, ""))
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    /** What is wrong with it and what to do; null is nothing. */
    static @Nullable String problem(String text, int most) {
        if (text.length() > most) {
            return "Texten får ha högst %s tecken, här är %s. Korta den."
                    .formatted(Swedish.number(most), Swedish.number(text.length()));
        }
        return IdentityNumbers.within(text)
                ? "Här står något som ser ut som ett personnummer. Ta bort det. Är det ett telefonnummer, skriv det med mellanslag."
                : null;
    }
}
