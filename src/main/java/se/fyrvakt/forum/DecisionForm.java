package se.fyrvakt.forum;

import java.util.Map;
import java.util.UUID;

/**
 * A decision as it was typed.
 *
 * @param mark the page's own: the same sent twice makes one decision
 */
record DecisionForm(String text, String responsible, String due, String mark) {

    static final String TEXT = "beslut";
    static final String RESPONSIBLE = "ansvarig";
    static final String DUE = "forfaller";
    static final String MARK = "marke";

    static DecisionForm blank() {
        return of(Map.of());
    }

    static DecisionForm of(Map<String, String> sent) {
        return new DecisionForm(
                sent.getOrDefault(TEXT, "").strip(),
                sent.getOrDefault(RESPONSIBLE, "").strip(),
                sent.getOrDefault(DUE, "").strip(),
                sent.getOrDefault(MARK, UUID.randomUUID().toString()));
    }

    UUID sending() {
        return UUID.nameUUIDFromBytes(mark.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
