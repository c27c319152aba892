package se.fyrvakt.report;

/** The sections of the report, in order. */
enum Chapter {
    SUMMARY("sammanfattning", "Sammanfattning"),
    STATUS("status", "Status på informationssäkerheten"),
    DEVIATIONS("avvikelser", "Avvikelser och korrigerande åtgärder"),
    INCIDENTS("incidenter", "Incidentrapportering och statistik"),
    CLASSIFICATION("klassningar", "Genomförda klassningar"),
    TRAINING("utbildning", "Obligatorisk utbildning"),
    AUDIT("revision", "Revisionsresultat"),
    SINCE("sedan-forra", "Sedan förra rapporten"),
    PLAN("atgardsplan", "Åtgärdsplan");

    private final String address;
    private final String heading;

    Chapter(String address, String heading) {
        this.address = address;
        this.heading = heading;
    }

    /** Its name in addresses and in the database. */
    String address() {
        return address;
    }

    String heading() {
        return heading;
    }
}
