package se.fyrvakt.settings;

import java.util.Arrays;

/** What can be set, by the words that administrations know it by. The standards stand in the table {@code standard_setting}. */
public enum Setting {
    CLASSIFICATION_MONTHS("klassningens giltighet i månader"),
    DAYS_BEFORE_EXPIRY("dagar före utgång som en klassning ska göras om"),
    HOURS_A_WEEK("timmar i veckan för klassning"),
    MINUTES_EACH("minuter per klassning"),
    MINUTES_OF_GAPS("minuter för krav och brister per klassning"),
    WEIGHT_CRITICAL("vikt för verksamhetskritisk"),
    WEIGHT_SOCIETAL("vikt för samhällsviktig"),
    WEIGHT_SENSITIVE("vikt för känsliga personuppgifter"),
    WEIGHT_NEW("vikt för ny"),
    WEIGHT_EXPOSED("vikt för exponerad"),
    DAYS_NEW("dagar som en tillgång är ny"),
    STAFF_DOOR("anmälan utan inloggning"),
    TRUST_SERVICES("egna betrodda tjänster"),
    HOURS_TO_JUDGEMENT("timmar till bedömning"),
    DAYS_AHEAD("dagar före som en uppgift visas"),
    MONTHS_BETWEEN_EXERCISES("månader mellan övningar av en kontinuitetsplan"),
    MONTHS_BETWEEN_REVIEWS("månader mellan granskningar av en behandling"),
    MONTHS_OF_EXTRACT("månader som ett uttag av behörigheter räcker"),
    DAYS_TO_EFFECT("dagar efter att en åtgärd är klar som effekten kontrolleras"),
    MONTH_OF_PLAN("månad då förvaltningsplanen ska vara beslutad"),
    DAYS_TO_COURSE("dagar för en ny anställd att gå en kurs"),
    MONTHS_BETWEEN_ATTESTATIONS("månader mellan intyg av enhetens register"),
    MOST_FILES("högst antal bilagor på en gång"),
    MEGABYTES_A_FILE("megabyte per bilaga"),
    MINUTES_TO_NEXT("minuter till nästa i larmlistan"),
    HOURS_BEFORE("timmar före en lagstadgad frist som det interna ska vara klart"),
    DAYS_TO_READ("dagar att läsa ett styrdokument"),
    MINUTES_A_DUTY("minuter för en uppgift"),
    MONTHS_UNUSED("månader utan användning"),
    MONTHS_OF_EXPORTS("månader som uttag av behörigheter sparas"),
    DAYS_TO_REMOVAL("dagar att ta bort en behörighet"),
    DAYS_TO_APPROVAL("dagar att godkänna en behörighet"),
    DAYS_URGENT("dagar som en akut behörighet gäller"),
    DAYS_NEW_AT_WORK("dagar som någon är ny på ett arbete"),
    DAYS_AFTER_LEAVING("dagar efter en sista dag som borttagning är en uppgift"),
    POINTS_BEHIND("procentenheter som ett mål får ligga efter");

    private final String word;

    Setting(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static String[] words() {
        return Arrays.stream(values()).map(Setting::word).toArray(String[]::new);
    }
}
