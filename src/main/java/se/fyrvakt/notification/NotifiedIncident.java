package se.fyrvakt.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An incident, with what notifications need of it. Texts are empty where nobody has written any.
 *
 * @param known when the administration knew, else when it was reported: the earlier that is certain
 * @param hits "konfidentialitet, riktighet"
 */
record NotifiedIncident(
        long id,
        int version,
        String number,
        String headline,
        @Nullable Instant occurred,
        @Nullable Instant ended,
        Instant reported,
        Instant known,
        boolean isKnownSaid,
        @Nullable Instant significant,
        boolean isPersonalData,
        boolean isCrime,
        String asset,
        String supplier,
        String hits,
        String description,
        String cause,
        String actions,
        String lesson) {

    String address() {
        return "/anmalningar/" + id;
    }

    String decision() {
        return address() + "/beslut";
    }

    String decision(String regime) {
        return decision() + "?regelverk=" + URLEncoder.encode(regime, UTF_8);
    }

    String row() {
        return "/incidenter/~" + id;
    }
}
