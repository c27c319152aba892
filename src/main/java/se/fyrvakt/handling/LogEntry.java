package se.fyrvakt.handling;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.tables.Parsed;
import se.fyrvakt.tables.Values;
import se.fyrvakt.web.Problems;

/**
 * A row of what is logged of an incident: numbered, and of a moment.
 *
 * @param at now where nothing is typed
 * @param fields where on the page each column is typed
 * @param given what nobody types
 */
record LogEntry(
        String register, String table, Column place, Column at, Map<Column, String> fields, Map<Column, String> given) {

    private static final String FUTURE = "Tiden har inte varit än. Skriv när det hände, eller lämna tomt för nu.";

    static LogEntry note(HandledIncident incident, Visitor visitor) {
        return new LogEntry(
                IncidentNotes.ADDRESS,
                "incident_note",
                IncidentNotes.PLACE,
                IncidentNotes.AT,
                Map.of(IncidentNotes.NOTE, HandlingForm.NOTE, IncidentNotes.AT, HandlingForm.NOTE_AT),
                Map.of(IncidentNotes.INCIDENT, incident.number(), IncidentNotes.BY, visitor.email()));
    }

    static LogEntry contact(HandledIncident incident, Visitor visitor) {
        return new LogEntry(
                IncidentContacts.ADDRESS,
                "incident_contact",
                IncidentContacts.PLACE,
                IncidentContacts.AT,
                Map.of(
                        IncidentContacts.WHOM, HandlingForm.WHOM,
                        IncidentContacts.CHANNEL, HandlingForm.CHANNEL,
                        IncidentContacts.SAID, HandlingForm.SAID,
                        IncidentContacts.AT, HandlingForm.CONTACT_AT),
                Map.of(IncidentContacts.INCIDENT, incident.number(), IncidentContacts.BY, visitor.email()));
    }

    static LogEntry plan(HandledIncident incident) {
        return new LogEntry(
                PlanActivations.ADDRESS,
                "plan_activation",
                PlanActivations.PLACE,
                PlanActivations.FROM,
                Map.of(
                        PlanActivations.PLAN, HandlingForm.PLAN,
                        PlanActivations.DECIDED_BY, HandlingForm.DECIDED_BY,
                        PlanActivations.FROM, HandlingForm.PLAN_FROM),
                Map.of(PlanActivations.INCIDENT, incident.number()));
    }

    /** What has not been is not logged. */
    Problems problems(HandlingForm form, Instant now) {
        var field = fields.getOrDefault(at, "");
        return Values.moment(form.value(field)) instanceof Parsed.Value<Instant>(var moment) && moment.isAfter(now)
                ? Problems.with(field, FUTURE)
                : Problems.NONE;
    }

    Map<Column, String> cells(HandlingForm form, Instant now, int number) {
        var cells = new LinkedHashMap<>(given);
        fields.forEach((column, field) -> cells.put(column, form.value(field)));
        cells.put(place, String.valueOf(number));
        cells.compute(at, (column, typed) -> typed == null || typed.isEmpty() ? now.toString() : typed);
        return cells;
    }
}
