package se.fyrvakt.proof;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** Answers by name, each given once. */
final class Figures {

    private final SortedMap<String, Answer> answers = new TreeMap<>();

    void put(String name, Answer answer) {
        if (answers.put(name, answer) != null) {
            throw new IllegalStateException("two figures are called " + name);
        }
    }

    void count(String name, long count) {
        put(name, Answer.count(count));
    }

    void share(String name, long numerator, long denominator) {
        put(name, Answer.share(numerator, denominator));
    }

    /** Hours as they are: whole ones without a decimal. */
    void sum(String name, BigDecimal sum) {
        var bare = sum.stripTrailingZeros();
        put(name, bare.scale() <= 0 ? Answer.count(bare.longValueExact()) : new Answer(bare, null, null));
    }

    SortedMap<String, Answer> answers() {
        return answers;
    }
}
