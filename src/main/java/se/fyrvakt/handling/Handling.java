package se.fyrvakt.handling;

import java.time.Clock;
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
                rows.incident("Text till rapporten"), HandlingForm.REPORT_TEXT);
        return change(incident, form, fields, visitor, "skrev orsak och lärdom");
    }

    private Problems change(
            HandledIncident incident, HandlingForm form, Map<Column, String> fields, Visitor visitor, String act) {
        var cells = new LinkedHashMap<Column, String>();
        fields.forEach((column, field) -> cells.put(column, form.value(field)));
        return rows.change(HandledIncident.REGISTER, incident.id(), form.version(), cells, fields, visitor, act);
    }
}
