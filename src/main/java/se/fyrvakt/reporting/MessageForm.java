package se.fyrvakt.reporting;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as it is typed, by whoever reported or by whoever handles it. */
record MessageForm(String words, String mark) {

    static final String WORDS = "meddelande";
    static final String MARK = "marke";
    static final int MOST = 2_000;

    static MessageForm blank() {
        return new MessageForm("", UUID.randomUUID().toString());
    }

    static MessageForm of(Map<String, String> sent) {
        return new MessageForm(Typed.text(sent, WORDS), sent.getOrDefault(MARK, ""));
    }

    @Nullable
    String problem() {
        return Typed.problem(words, MOST);
    }

    UUID sending() {
        try {
            return UUID.fromString(mark);
        } catch (IllegalArgumentException ofNoFormOfOurs) {
            return UUID.randomUUID();
        }
    }

    @Override
    public String toString() {
        return "MessageForm";
    }
}
