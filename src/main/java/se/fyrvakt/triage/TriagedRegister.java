package se.fyrvakt.triage;

import java.util.List;
import org.springframework.stereotype.Component;
import se.fyrvakt.kernel.Role;
import se.fyrvakt.kernel.Visitor;
import se.fyrvakt.register.Column;
import se.fyrvakt.register.Register;
import se.fyrvakt.register.Registers;

/** The register of incidents, by the names of what a judgement is about. */
@Component
class TriagedRegister {

    static final String ADDRESS = "incidenter";

    static final String JUDGEMENT = "Bedömning";
    static final String JUDGED = "Bedömd";
    static final String KIND = "Typ";
    static final String CAMPAIGN = "Kampanj";
    static final String STATUS = "Status";
    static final String CLOSED = "Avslutad";
    static final String KNOWN = "Kännedom";
    static final String REPORTED = "Rapporterad";
    static final String OCCURRED = "Inträffade";
    static final String SAME_AS = "Dubblett av";

    /** Of the judgement: it concerns the work, so that it is an incident, or is for knowledge only. */
    static final String BUSINESS = "verksamhetsrelaterad";

    static final String INFORMATIVE = "informativ";

    static final String OPEN = "öppen";
    static final String FINISHED = "avslutad";

    /** What is asked of one incident, in this order. */
    private static final List<String> ASKED = List.of(
            JUDGEMENT,
            KIND,
            "Enhet",
            "Tillgång",
            "Allvarlighet",
            "Påverkar konfidentialitet",
            "Påverkar riktighet",
            "Påverkar tillgänglighet",
            "Personuppgiftsincident",
            "Misstänkt brott",
            "Leverantör",
            KNOWN,
            "Skäl till ändrad kännedom",
            "Handläggare",
            SAME_AS);

    private final Registers registers;

    TriagedRegister(Registers registers) {
        this.registers = registers;
    }

    /** Those who read all of it may look into the inbox; those who write in it judge. */
    static boolean mayJudge(Visitor visitor) {
        return visitor.is(Role.COORDINATOR);
    }

    Register register() {
        return registers.get(ADDRESS);
    }

    Column column(String name) {
        return register().column(name);
    }

    List<Column> asked() {
        return ASKED.stream().map(this::column).toList();
    }
}
