package se.fyrvakt.reporting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;
import se.fyrvakt.web.Problems;

/**
 * A report as it is typed, right or wrong.
 *
 * @param mark the form's own, that its receipt is made of; sent twice, it makes one report
 * @param trap what only a program fills in
 */
record ReportForm(
        String what,
        String when,
        String at,
        String place,
        String ongoing,
        String kind,
        String contact,
        String mark,
        String trap) {

    static final String WHAT = "vad";
    static final String WHEN = "nar";
    static final String AT = "tidpunkt";
    static final String PLACE = "var";
    static final String ONGOING = "pagar";
    static final String KIND = "slag";
    static final String CONTACT = "kontakt";
    static final String FILES = "filer";
    static final String MARK = "marke";
    static final String TRAP = "hemsida";

    static final String NOW = "nu";
    static final String EARLIER = "tidigare";
    static final String UNKNOWN = "vet inte";

    private static final int MOST_WHAT = 3_000;
    private static final int MOST_PLACE = 200;

    static ReportForm blank(Door door) {
        var place = door.unit() == null ? "" : door.unit().name();
        return new ReportForm(
                "", NOW, "", place, UNKNOWN, "", "", UUID.randomUUID().toString(), "");
    }

    static ReportForm of(Map<String, String> sent) {
        return new ReportForm(
                Typed.text(sent, WHAT),
                sent.getOrDefault(WHEN, "").equals(EARLIER) ? EARLIER : NOW,
                Typed.text(sent, AT),
                Typed.text(sent, PLACE),
                ongoing(sent.getOrDefault(ONGOING, "")),
                Typed.text(sent, KIND),
                Typed.text(sent, CONTACT),
                sent.getOrDefault(MARK, ""),
                sent.getOrDefault(TRAP, ""));
    }

    private static String ongoing(String sent) {
        return sent.equals("ja") || sent.equals("nej") ? sent : UNKNOWN;
    }

    Problems problems(Instant now) {
        var problems = new LinkedHashMap<String, String>();
        if (!trap.isEmpty()) {
            problems.put("", "Anmälan såg ut att komma från ett program. Är du en människa: skicka den en gång till.");
        }
        put(problems, WHAT, what.isEmpty() ? "Skriv vad som har hänt." : Typed.problem(what, MOST_WHAT));
        put(problems, AT, problemOfTime(now));
        put(problems, PLACE, place.isEmpty() ? "Skriv var det hände." : Typed.problem(place, MOST_PLACE));
        put(problems, CONTACT, Typed.problem(contact, MOST_PLACE));
        return new Problems(problems);
    }

    private static void put(Map<String, String> problems, String field, @Nullable String problem) {
        if (problem != null) {
            problems.put(field, problem);
        }
    }

    private @Nullable String problemOfTime(Instant now) {
        if (when.equals(NOW)) {
            return null;
        }
        if (at.isEmpty()) {
            return "Skriv dag och tid. Det räcker ungefär.";
        }
        return switch (Values.moment(at)) {
            case Parsed.Wrong<Instant>(var message) -> message;
            case Parsed.Value<Instant>(var moment) ->
                moment.isAfter(now) ? "Tiden har inte varit än. Skriv när det hände." : null;
        };
    }

    /** What is known, of a form without problems. */
    ReportFacts facts(Door door, Instant now) {
        var isOffered = door.choices().containsKey(kind);
        return new ReportFacts(what, occurred(now), place, ongoing, isOffered ? kind : "", contact, marked());
    }

    private Instant occurred(Instant now) {
        return when.equals(EARLIER) && Values.moment(at) instanceof Parsed.Value<Instant>(var moment) ? moment : now;
    }

    private UUID marked() {
        try {
            return UUID.fromString(mark);
        } catch (IllegalArgumentException ofNoFormOfOurs) {
            return UUID.randomUUID();
        }
    }

    /** What is not a time as browsers write it is shown as it was typed. */
    String timeField(Problems problems) {
        return problems.at(AT) == null || at.isEmpty() ? "datetime-local" : "text";
    }
}
