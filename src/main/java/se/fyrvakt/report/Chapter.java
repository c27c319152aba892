package se.fyrvakt.report;

import java.util.Arrays;
import java.util.Optional;

/** The sections of the report, in order. */
enum Chapter {
    SUMMARY("sammanfattning", "Sammanfattning"),
    STATUS("status", "Status på informationssäkerheten"),
    DEVIATIONS("avvikelser", "Avvikelser och korrigerande åtgärder"),
    INCIDENTS("incidenter", "Incidentrapportering och statistik"),
    CLASSIFICATION("klassningar", "Genomförda klassningar"),
    TRAINING("utbildning", "Obligatorisk utbildning"),
    ACCESS("behorigheter", "Behörigheter"),
    AUDIT("revision", "Revisionsresultat"),
    SINCE("sedan-forra", "Sedan förra rapporten"),
    PLAN("atgardsplan", "Åtgärdsplan");

    private final String address;
    private final String heading;

    Chapter(String address, String heading) {
        this.address = address;
        this.heading = heading;
    }

    static Optional<Chapter> called(String address) {
        return Arrays.stream(values())
                .filter(chapter -> chapter.address.equals(address))
                .findFirst();
    }

    /** Its name in addresses. */
    String address() {
        return address;
    }

    String heading() {
        return heading;
    }
}
