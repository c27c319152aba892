package se.fyrvakt.handling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;

/**
 * What was sent from the page where an incident is handled. Its forms' fields have names of their own, so that what is
 * typed in one of them stays there.
 *
 * @param mark the page's own: the same words sent twice from it make one row
 */
record HandlingForm(Map<String, String> sent, String mark) {

    static final String MARK = "marke";
    static final String VERSION = "version";
    static final String ROW = "rad";

    static final String NOTE = "anteckning";
    static final String NOTE_AT = "anteckning-tid";

    static final String WHOM = "kontakt";
    static final String CHANNEL = "kontakt-kanal";
    static final String SAID = "kontakt-sagt";
    static final String CONTACT_AT = "kontakt-tid";

    static final String TASK = "uppgift";
    static final String RESPONSIBLE = "uppgift-ansvarig";
    static final String DUE = "uppgift-senast";

    static final String PLAN = "plan";
    static final String PLAN_FROM = "plan-fran";
    static final String DECIDED_BY = "plan-beslut";

    static final String MEASURE = "atgard";
    static final String MEASURE_RESPONSIBLE = "atgard-ansvarig";
    static final String MEASURE_DUE = "atgard-forfaller";
    static final String MEASURE_DOCUMENT = "atgard-dokument";
    static final String MEASURE_COURSE = "atgard-kurs";

    static final String CAUSE = "orsak";
    static final String LESSON = "lardom";
    static final String REPORT_TEXT = "rapporttext";
    static final String NO_MEASURES = "inga-atgarder";

    static HandlingForm blank() {
        return of(Map.of());
    }

    static HandlingForm of(Map<String, String> sent) {
        return new HandlingForm(sent, sent.getOrDefault(MARK, UUID.randomUUID().toString()));
    }

    String value(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    /** What is typed, else what was there. */
    String value(String name, String before) {
        return sent.getOrDefault(name, before).strip();
    }

    /** Whether it is about the row of that number. */
    boolean names(long row) {
        return value(ROW).equals(String.valueOf(row));
    }

    int version() {
        return value(VERSION).matches("[0-9]{1,9}") ? Integer.parseInt(value(VERSION)) : 0;
    }

    UUID sending(String register) {
        return UUID.nameUUIDFromBytes((register + mark + sent).getBytes(UTF_8));
    }
}
