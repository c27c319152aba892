package se.fyrvakt.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.web.Problems;

/** What those who handle an incident do about it, each in one transaction. Nothing was done where there are problems. */
@Component
class Handling {

    private static final String PLAN_USED = "Kontinuitetsplan aktiverad";
    private static final String NO_PLAN = "Välj en plan.";

    private final HandlingRows rows;
    private final HandledIncidentRepository incidents;
    private final Tenancy tenancy;
    private final Clock clock;

    Handling(HandlingRows rows, HandledIncidentRepository incidents, Tenancy tenancy, Clock clock) {
        this.rows = rows;
        this.incidents = incidents;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Problems note(HandledIncident incident, HandlingForm form, Visitor visitor) {
        return log(LogEntry.note(incident, visitor), incident, form, visitor);
    }

    Problems contact(HandledIncident incident, HandlingForm form, Visitor visitor) {
        return log(LogEntry.contact(incident, visitor), incident, form, visitor);
    }

    private Problems log(LogEntry entry, HandledIncident incident, HandlingForm form, Visitor visitor) {
        var now = clock.instant();
        var problems = entry.problems(form, now);
        return problems.exist()
                ? problems
                : tenancy.write(visitor.administration(), () -> {
                    incidents.hold(incident.id());
                    var cells = entry.cells(form, now, incidents.nextPlace(entry.table(), incident.id()));
                    return rows.add(entry.register(), cells, entry.fields(), form.sending(entry.register()), visitor);
                });
    }

    Problems task(HandledIncident incident, HandlingForm form, Visitor visitor) {
        var fields = Map.of(
                IncidentTasks.TASK, HandlingForm.TASK,
                IncidentTasks.RESPONSIBLE, HandlingForm.RESPONSIBLE,
                IncidentTasks.DUE, HandlingForm.DUE);
        var cells = Map.of(
                IncidentTasks.INCIDENT, incident.number(),
                IncidentTasks.TASK, form.value(HandlingForm.TASK),
                IncidentTasks.RESPONSIBLE, form.value(HandlingForm.RESPONSIBLE),
                IncidentTasks.DUE, form.value(HandlingForm.DUE));
        return rows.add(IncidentTasks.ADDRESS, cells, fields, form.sending(IncidentTasks.ADDRESS), visitor);
    }

    Problems finish(HandlingTask task, Visitor visitor) {
        var cells = Map.of(IncidentTasks.DONE, clock.instant().toString());
        return rows.change(
                IncidentTasks.ADDRESS, task.id(), task.version(), cells, Map.of(), visitor, "markerade som klar");
    }

    /** It is recommended by whoever handles the incident, and decided as other measures are. */
    Problems remedy(HandledIncident incident, HandlingForm form, Visitor visitor) {
        return tenancy.write(visitor.administration(), () -> {
            incidents.hold(incident.id());
            return rows.add(
                    Remedy.REGISTER,
                    remedy(incident, incidents.nextMeasure(incident), form, visitor),
                    Map.of(
                            rows.measure("Åtgärd"), HandlingForm.MEASURE,
                            rows.measure("Ansvarig"), HandlingForm.MEASURE_RESPONSIBLE,
                            rows.measure("Förfaller"), HandlingForm.MEASURE_DUE,
                            rows.measure("Styrdokument"), HandlingForm.MEASURE_DOCUMENT,
                            rows.measure("Kurs"), HandlingForm.MEASURE_COURSE),
                    form.sending(Remedy.REGISTER),
                    visitor);
        });
    }

    private Map<Column, String> remedy(HandledIncident incident, String number, HandlingForm form, Visitor visitor) {
        var cells = new LinkedHashMap<Column, String>();
        cells.put(rows.measure("Nr"), number);
        cells.put(rows.measure("Åtgärd"), form.value(HandlingForm.MEASURE));
        cells.put(rows.measure("Källa"), "incident");
        cells.put(rows.measure("Referens"), incident.number());
        cells.put(rows.measure("Rekommenderad"), LocalDate.now(clock).toString());
        cells.put(rows.measure("Rekommenderad av"), visitor.name());
        cells.put(rows.measure("Ansvarig"), form.value(HandlingForm.MEASURE_RESPONSIBLE));
        cells.put(rows.measure("Förfaller"), form.value(HandlingForm.MEASURE_DUE));
        cells.put(rows.measure("Styrdokument"), form.value(HandlingForm.MEASURE_DOCUMENT));
        cells.put(rows.measure("Kurs"), form.value(HandlingForm.MEASURE_COURSE));
        cells.put(rows.measure("Status"), "planerad");
        return cells;
    }

    /** That a plan was activated stands on the incident too. */
    Problems activate(HandledIncident incident, HandlingForm form, Visitor visitor) {
        return form.value(HandlingForm.PLAN).isEmpty()
                ? Problems.with(HandlingForm.PLAN, NO_PLAN)
                : tenancy.write(visitor.administration(), () -> {
                    var problems = log(LogEntry.plan(incident), incident, form, visitor);
                    return problems.exist() ? problems : say(incident, visitor);
                });
    }

    private Problems say(HandledIncident incident, Visitor visitor) {
        var version = incidents.get(incident.id(), visitor).version();
        var said = rows.change(
                HandledIncident.REGISTER,
                incident.id(),
                version,
                Map.of(rows.incident(PLAN_USED), "ja"),
                Map.of(),
                visitor,
                "aktiverade en kontinuitetsplan");
        if (said.exist()) {
            throw new IllegalStateException("An incident did not take that a plan was activated");
        }
        return said;
    }

    Problems deactivate(Activation activation, Visitor visitor) {
        var cells = Map.of(PlanActivations.UNTIL, clock.instant().toString());
        return rows.change(
                PlanActivations.ADDRESS,
                activation.id(),
                activation.version(),
                cells,
                Map.of(),
                visitor,
                "avslutade planen");
    }

    /** What caused it and what was learnt. */
    Problems conclude(HandledIncident incident, HandlingForm form, Visitor visitor) {
        var fields = Map.of(
                rows.incident("Orsak"), HandlingForm.CAUSE,
                rows.incident("Lärdom"), HandlingForm.LESSON,
                rows.incident("Text till rapporten"), HandlingForm.REPORT_TEXT,
                rows.incident(Closing.NO_MEASURES), HandlingForm.NO_MEASURES);
        return change(incident, form, fields, visitor, "skrev orsak och lärdom");
    }

    /** What stands in the way is said by the gate, as in the register's own form. */
    Problems close(HandledIncident incident, HandlingForm form, Visitor visitor) {
        var cells = Map.of(
                rows.incident(Closing.STATUS),
                HandledIncident.CLOSED,
                rows.incident("Avslutad"),
                LocalDate.now(clock).toString());
        var fields = Map.of(
                rows.incident(Closing.CAUSE), HandlingForm.CAUSE,
                rows.incident(Closing.NO_MEASURES), HandlingForm.NO_MEASURES);
        return rows.change(
                HandledIncident.REGISTER, incident.id(), form.version(), cells, fields, visitor, "avslutade");
    }

    private Problems change(
            HandledIncident incident, HandlingForm form, Map<Column, String> fields, Visitor visitor, String act) {
        var cells = new LinkedHashMap<Column, String>();
        fields.forEach((column, field) -> cells.put(column, form.value(field)));
        return rows.change(HandledIncident.REGISTER, incident.id(), form.version(), cells, fields, visitor, act);
    }
}
