package se.fyrvakt.classification;

import java.util.List;

/** Somebody who took part in an interview, and as what. */
record Participant(String name, String part) {

    /** From the work that uses the information: at least one must be there. */
    static final String BUSINESS = "verksamheten";

    static final String OWNER = "systemägare";
    static final String COORDINATOR = "informationssäkerhetssamordnare";

    static final List<String> PARTS = List.of(
            BUSINESS,
            OWNER,
            "systemförvaltare",
            COORDINATOR,
            "dataskyddsombud",
            "arkivarie",
            "jurist",
            "leverantör",
            "annan");

    boolean isFromBusiness() {
        return part.equals(BUSINESS);
    }

    String shown() {
        return name + " (" + part + ")";
    }
}
