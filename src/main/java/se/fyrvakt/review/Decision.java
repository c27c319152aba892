package se.fyrvakt.review;

import java.util.Arrays;
import java.util.Optional;

/** What is decided of somebody's access. Nothing is decided by silence. */
enum Decision {
    KEEP("behåll", "Behåll"),
    REMOVE("ta bort", "Ta bort"),
    CHANGE("ändra", "Ändra");

    private final String word;
    private final String label;

    Decision(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** As the register has it. */
    String word() {
        return word;
    }

    String label() {
        return label;
    }

    static Optional<Decision> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    static String[] words() {
        return Arrays.stream(values()).map(Decision::word).toArray(String[]::new);
    }
}
