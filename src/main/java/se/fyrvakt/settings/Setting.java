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
    HOURS_BEFORE("timmar före en lagstadgad frist som det interna ska vara klart");

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
