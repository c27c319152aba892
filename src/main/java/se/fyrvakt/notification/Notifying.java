package se.fyrvakt.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.fyrvakt.attachments.Candidate;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Outcome;

/** What people do about notifications: decide, send, set aside, and say that all is handled. Each is one transaction. */
@Component
class Notifying {

    private static final String SIGNIFICANT = "Bedömd betydande";

    private final NotificationRepository cases;
    private final NotifiedIncidentRepository incidents;
    private final NotificationRows rows;
    private final Clockwork clockwork;
    private final ReceiptFiles receiptFiles;
    private final Tenancy tenancy;
    private final Clock clock;

    Notifying(
            NotificationRepository cases,
            NotifiedIncidentRepository incidents,
            NotificationRows rows,
            Clockwork clockwork,
            ReceiptFiles receiptFiles,
            Tenancy tenancy,
            Clock clock) {
        this.cases = cases;
        this.incidents = incidents;
        this.rows = rows;
        this.clockwork = clockwork;
        this.receiptFiles = receiptFiles;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** A second decision about the same regime replaces the first, which stands in history. */
    Outcome decide(NotifiedIncident incident, NotificationDecision decision, Visitor visitor) {
        return tenancy.write(visitor.administration(), () -> {
            var outcome = write(incident, decision, visitor);
            if (outcome instanceof Outcome.Saved) {
                judge(incident, decision, visitor);
                clockwork.wind(incident.id(), visitor);
            }
            return outcome;
        });
    }

    private Outcome write(NotifiedIncident incident, NotificationDecision decision, Visitor visitor) {
        var cells = new LinkedHashMap<Column, String>();
        cells.put(NotificationCases.DECISION, decision.word());
        cells.put(NotificationCases.REASON, decision.reason());
        cells.put(NotificationCases.DECIDED_BY, decision.by());
        cells.put(NotificationCases.DECIDED_AT, NotificationRows.cell(clock.instant()));
        return earlier(incident, decision)
                .map(kase -> rows.change(
                        NotificationCases.ADDRESS, kase.id(), kase.version(), cells, visitor, "beslutade om"))
                .orElseGet(() -> rows.add(NotificationCases.ADDRESS, asNew(incident, decision, cells), visitor));
    }

    private Optional<NotificationCase> earlier(NotifiedIncident incident, NotificationDecision decision) {
        return cases.of(incident.id()).stream()
                .filter(kase -> kase.regime().equals(decision.regime()))
                .findFirst();
    }

    private static Map<Column, String> asNew(
            NotifiedIncident incident, NotificationDecision decision, Map<Column, String> cells) {
        cells.put(NotificationCases.NUMBER, incident.number() + " " + decision.regime());
        cells.put(NotificationCases.INCIDENT, incident.number());
        cells.put(NotificationCases.REGIME, decision.regime());
        return cells;
    }

    /** Where the decision rests on how significant the incident is, the incident keeps when that was judged. */
    private void judge(NotifiedIncident incident, NotificationDecision decision, Visitor visitor) {
        if (decision.isOfSignificance()) {
            var moment = decision.isNotified() ? clock.instant() : null;
            var column = rows.column("incidenter", SIGNIFICANT);
            NotificationRows.must(rows.change(
                    "incidenter",
                    incident.id(),
                    incident.version(),
                    Map.of(column, NotificationRows.cell(moment)),
                    visitor,
                    "bedömde om den är betydande"));
        }
    }

    /** Late or not it is kept as it was, with what there is to say about it. */
    Outcome send(
            NotificationCase kase,
            NotificationStep step,
            Instant at,
            Map<Column, String> cells,
            List<Candidate> receipts,
            Visitor visitor) {
        var all = new LinkedHashMap<>(cells);
        all.put(NotificationSteps.STATE, NotificationSteps.SENT);
        all.put(NotificationSteps.SENT_AT, NotificationRows.cell(at));
        return tenancy.write(visitor.administration(), () -> {
            var outcome = onStep(step, all, visitor, "skickade");
            if (outcome instanceof Outcome.Saved) {
                receiptFiles.keep(receipts, kase, step, visitor);
            }
            return outcome;
        });
    }

    /** @param state waiting or not now, with the reason in the note */
    Outcome put(NotificationStep step, String state, String note, Visitor visitor) {
        var cells = new LinkedHashMap<Column, String>();
        cells.put(NotificationSteps.STATE, state);
        cells.put(NotificationSteps.SENT_AT, "");
        cells.put(NotificationSteps.NOTE, note);
        return onStep(step, cells, visitor, state.equals(NotificationSteps.WAITING) ? "tog upp" : "lade undan");
    }

    private Outcome onStep(NotificationStep step, Map<Column, String> cells, Visitor visitor, String act) {
        return winding(
                visitor,
                () -> cases.ofStep(step.id()).orElseThrow(),
                kase -> rows.change(NotificationSteps.ADDRESS, step.id(), step.version(), cells, visitor, act));
    }

    /** @param at null when it turned out not to be handled after all */
    Outcome handle(NotificationCase kase, @Nullable Instant at, Visitor visitor) {
        var cells = Map.of(NotificationCases.HANDLED, NotificationRows.cell(at));
        return winding(
                visitor,
                () -> kase,
                each -> rows.change(
                        NotificationCases.ADDRESS, each.id(), each.version(), cells, visitor, "angav som hanterad"));
    }

    private Outcome winding(
            Visitor visitor,
            java.util.function.Supplier<NotificationCase> found,
            Function<NotificationCase, Outcome> act) {
        return tenancy.write(visitor.administration(), () -> {
            var kase = found.get();
            var outcome = act.apply(kase);
            if (outcome instanceof Outcome.Saved) {
                clockwork.wind(kase.incident(), visitor);
            }
            return outcome;
        });
    }
}
