package se.fyrvakt.notification;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import se.fyrvakt.kernel.Swedish;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;
import se.fyrvakt.web.Problems;

/** That a step was sent, as it is typed. */
record StepForm(int version, String at, String sender, String reference, String note) {

    static final String VERSION = "version";
    static final String AT = "skickad";
    static final String SENDER = "skickad-av";
    static final String REFERENCE = "arendenummer";
    static final String NOTE = "anteckning";
    static final String RECEIPT = "kvitto";

    static final String MEANWHILE = "Någon annan ändrade uppgifterna medan du skrev. Kontrollera dem och spara igen.";

    static StepForm begin(NotificationStep step, Instant now, Visitor visitor) {
        var local = LocalDateTime.ofInstant(now, Swedish.STOCKHOLM).truncatedTo(ChronoUnit.MINUTES);
        return new StepForm(step.version(), local.toString(), visitor.name(), step.reference(), step.note());
    }

    static StepForm of(Map<String, String> sent) {
        var version = sent.getOrDefault(VERSION, "");
        return new StepForm(
                version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0,
                sent.getOrDefault(AT, "").strip(),
                sent.getOrDefault(SENDER, "").strip(),
                sent.getOrDefault(REFERENCE, "").strip(),
                sent.getOrDefault(NOTE, "").strip());
    }

    StepForm on(int version) {
        return new StepForm(version, at, sender, reference, note);
    }

    Problems problems(Instant now) {
        var problems = new LinkedHashMap<String, String>();
        switch (Values.moment(at)) {
            case Parsed.Wrong<Instant>(var message) -> problems.put(AT, message);
            case Parsed.Value<Instant>(var moment) -> {
                if (moment.isAfter(now)) {
                    problems.put(AT, "Tiden har inte varit än. Skriv när anmälan skickades.");
                }
            }
        }
        if (sender.isEmpty()) {
            problems.put(SENDER, "Skriv vem som skickade den.");
        }
        return new Problems(problems);
    }

    /** When it was sent, of a form without problems. */
    Instant sentAt() {
        return Values.moment(at) instanceof Parsed.Value<Instant>(var moment) ? moment : Instant.EPOCH;
    }

    Map<Column, String> cells() {
        var cells = new LinkedHashMap<Column, String>();
        cells.put(NotificationSteps.SENDER, sender);
        cells.put(NotificationSteps.REFERENCE, reference);
        cells.put(NotificationSteps.NOTE, note);
        return cells;
    }

    String field(Problems problems) {
        return problems.at(AT) == null ? "datetime-local" : "text";
    }
}
