package se.fyrvakt.forum;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;
import se.fyrvakt.register.Registrar;
import se.fyrvakt.web.Problems;

/** Keeps what a meeting decides as a measure among all others, within a transaction of the administration. */
@Component
class MeetingDecisions {

    private static final String MEASURES = "atgarder";

    private final ForumRepository forums;
    private final Registers registers;
    private final Registrar registrar;

    MeetingDecisions(ForumRepository forums, Registers registers, Registrar registrar) {
        this.forums = forums;
        this.registers = registers;
        this.registrar = registrar;
    }

    Problems decide(Meeting meeting, DecisionForm form, Visitor visitor) {
        var measures = registers.get(MEASURES);
        var fields = Map.of(
                measures.column("Åtgärd"), DecisionForm.TEXT,
                measures.column("Ansvarig"), DecisionForm.RESPONSIBLE,
                measures.column("Förfaller"), DecisionForm.DUE);
        return registrar
                .add(measures, cells(measures, meeting, form), form.sending(), visitor)
                .problems(fields, "");
    }

    private Map<Column, String> cells(Register measures, Meeting meeting, DecisionForm form) {
        var cells = new LinkedHashMap<Column, String>();
        cells.put(measures.column("Nr"), forums.nextNumber(meeting));
        cells.put(measures.column("Åtgärd"), form.text());
        cells.put(measures.column("Källa"), ForumRepository.SOURCE);
        cells.put(measures.column("Referens"), meeting.reference());
        cells.put(measures.column("Beslut"), "beslutad");
        cells.put(measures.column("Beslutad"), meeting.day().toString());
        cells.put(measures.column("Beslutad av"), meeting.forum());
        cells.put(measures.column("Ansvarig"), form.responsible());
        cells.put(measures.column("Förfaller"), form.due());
        cells.put(measures.column("Status"), "planerad");
        return cells;
    }
}
