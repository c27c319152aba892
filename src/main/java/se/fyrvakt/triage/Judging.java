package se.fyrvakt.triage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.fyrvakt.database.Tenancy;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Assigning;
import se.fyrvakt.register.Assigning.Change;
import se.fyrvakt.register.BulkRegistrar;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Fault;
import se.fyrvakt.web.Problems;

/** Judges many incidents as one act. Only a person judges, and only what nobody has judged. */
@Component
class Judging {

    private static final int MOST_TOLD = 3;
    private static final String GONE =
            "Någon annan har bedömt en del av dem medan du valde. De är inte kvar i listan. Kontrollera och bedöm igen.";
    private static final String OTHERS =
            "Urvalet är inte längre detsamma. Kontrollera listan och kryssa för alla igen.";

    private final InboxRepository inbox;
    private final TriagedRegister incidents;
    private final Assigning assigning;
    private final Tenancy tenancy;
    private final Clock clock;

    Judging(InboxRepository inbox, TriagedRegister incidents, Assigning assigning, Tenancy tenancy, Clock clock) {
        this.inbox = inbox;
        this.incidents = incidents;
        this.assigning = assigning;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Nothing was done where there are problems. */
    Problems judge(InboxForm form, InboxFilter filter, Visitor visitor) {
        if (!form.all() && form.rows().isEmpty()) {
            return Problems.with(InboxForm.ROW, "Kryssa för minst en rapport.");
        }
        if (form.judgement().isEmpty()) {
            return Problems.with(InboxForm.JUDGEMENT, "Välj bedömning.");
        }
        try {
            return tenancy.write(visitor.administration(), () -> judged(form, filter, visitor));
        } catch (BulkRegistrar.ChangedUnderway changed) {
            return Problems.withAll(GONE);
        }
    }

    private Problems judged(InboxForm form, InboxFilter filter, Visitor visitor) {
        var chosen = form.all() ? inbox.all(filter, form.newest()) : inbox.those(form.rows());
        if (chosen.size() != (form.all() ? form.number() : form.rows().size())) {
            return Problems.withAll(form.all() ? OTHERS : GONE);
        }
        var cells = cells(form);
        var changes = chosen.stream()
                .map(each -> new Change(each.id(), form.isInformative() ? cells : withKnown(cells, each)))
                .toList();
        return problems(assigning.assign(incidents.register(), changes, visitor, "bedömde"), chosen);
    }

    /** What is not said is left as it is. */
    private Map<Column, String> cells(InboxForm form) {
        var cells = new LinkedHashMap<Column, String>();
        cells.put(incidents.column(TriagedRegister.JUDGEMENT), form.judgement());
        cells.put(incidents.column(TriagedRegister.JUDGED), clock.instant().toString());
        put(cells, TriagedRegister.KIND, form.kind());
        put(cells, TriagedRegister.CAMPAIGN, form.campaign());
        put(cells, TriagedRegister.STATUS, form.isInformative() ? TriagedRegister.FINISHED : form.status());
        if (form.isInformative()) {
            put(cells, TriagedRegister.CLOSED, LocalDate.now(clock).toString());
        }
        return cells;
    }

    private void put(Map<Column, String> cells, String name, String said) {
        if (!said.isEmpty()) {
            cells.put(incidents.column(name), said);
        }
    }

    private Map<Column, String> withKnown(Map<Column, String> cells, Unjudged each) {
        var all = new LinkedHashMap<>(cells);
        all.put(incidents.column(TriagedRegister.KNOWN), each.known());
        return all;
    }

    private static Problems problems(List<Fault> faults, List<Unjudged> chosen) {
        return faults.isEmpty()
                ? Problems.NONE
                : Problems.withAll(faults.stream()
                        .map(fault -> told(fault, chosen))
                        .distinct()
                        .limit(MOST_TOLD)
                        .collect(Collectors.joining(" ")));
    }

    private static String told(Fault fault, List<Unjudged> chosen) {
        return chosen.size() == 1 || fault.line() == Assigning.ALL
                ? fault.message()
                : chosen.get((int) fault.line() - 1).number() + ": " + fault.message();
    }
}
