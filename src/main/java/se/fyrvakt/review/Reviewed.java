package se.fyrvakt.review;

import java.util.List;

/** Somebody and what they reach; of nobody, the accounts that no person is known for. */
record Reviewed(long personId, String name, String unit, List<ReviewItem> items) {

    String heading() {
        return name.isEmpty() ? "Konton utan känd person" : unit.isEmpty() ? name : name + ", " + unit;
    }

    String field() {
        return "alla-" + personId;
    }

    /** Those that can be kept together: not decided, and nothing is wrong with them. */
    List<ReviewItem> plain() {
        return items.stream()
                .filter(item -> !item.isDecided() && !item.deviates())
                .toList();
    }
}
