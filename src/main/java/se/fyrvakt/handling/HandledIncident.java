package se.fyrvakt.handling;

import java.util.List;
import se.fyrvakt.web.Fact;

/**
 * An incident as it is handled. Texts are empty where nobody has written any.
 *
 * @param hits "konfidentialitet, riktighet"
 * @param mayWrite whether whoever looks handles it: as its handler, or as the coordinator
 */
record HandledIncident(
        long id,
        int version,
        String number,
        String headline,
        String status,
        String judgement,
        String kind,
        String severity,
        String asset,
        String unit,
        String handler,
        String hits,
        String cause,
        String lesson,
        String reportText,
        String noMeasuresBecause,
        boolean mayWrite) {

    static final String ADDRESS = "/hantering";
    static final String REGISTER = "incidenter";
    static final String CLOSED = "avslutad";

    String address() {
        return ADDRESS + "/" + id;
    }

    String row() {
        return "/" + REGISTER + "/~" + id;
    }

    boolean isClosed() {
        return status.equals(CLOSED);
    }

    List<Fact> facts() {
        return List.of(
                Fact.of("Status", status),
                Fact.of("Bedömning", judgement),
                Fact.of("Typ", kind),
                Fact.of("Allvarlighet", severity),
                Fact.of("Påverkar", hits),
                Fact.of("Enhet", unit),
                Fact.of("Tillgång", asset),
                Fact.of("Handläggare", handler));
    }
}
