package se.fyrvakt.assets;

/** What is protected (SS-EN ISO/IEC 27000): each has a level of its own, and they are never added up. */
enum Aspect {
    CONFIDENTIALITY("Konfidentialitet"),
    INTEGRITY("Riktighet"),
    AVAILABILITY("Tillgänglighet"),
    TRACEABILITY("Spårbarhet");

    private final String word;

    Aspect(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
