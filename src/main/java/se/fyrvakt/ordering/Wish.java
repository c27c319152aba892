package se.fyrvakt.ordering;

import java.util.Arrays;

/** What is asked for. */
enum Wish {
    NEW("ny", "Ny behörighet"),
    CHANGED("ändra", "Ändrad behörighet"),
    ENDED("avsluta", "Ta bort behörigheten");

    private final String word;
    private final String label;

    Wish(String word, String label) {
        this.word = word;
        this.label = label;
    }

    String word() {
        return word;
    }

    String label() {
        return label;
    }

    static Wish of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    static String[] words() {
        return Arrays.stream(values()).map(Wish::word).toArray(String[]::new);
    }
}
