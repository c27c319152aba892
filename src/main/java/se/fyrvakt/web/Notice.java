package se.fyrvakt.web;

import org.jspecify.annotations.Nullable;

/** What an address can say has just been done, by {@code ?klart=…}: only these, so that nobody can put words on a page. */
public enum Notice {
    SPARAD("Sparat."),
    REGISTRERAD("Registrerat."),
    AVSLUTAD("Avslutat. Uppgifterna finns kvar i historiken."),
    INLAST("Filen är inläst."),
    INLASTA("Filerna är inlästa."),
    FASTSTALLD("Rapporten är fastställd och ändras aldrig mer."),
    KASTAD("Utkastet är kastat."),
    BIFOGAD("Filen är bifogad."),
    BORTTAGEN("Borttaget."),
    ANGRAD("Inläsningen är ångrad."),
    SKICKAD("Skickat till systemägaren, som beslutar."),
    BESLUTAD("Beslutat. Klassningen gäller från i dag."),
    INTYGAD("Intygat. Du och dagen är sparade."),
    TILLBAKA("Tillbaka i utkastet, med din kommentar."),
    STOPPAD("Klassningen är stoppad. Inget av det ni har skrivit finns kvar. Kontakta säkerhetsskyddschefen."),
    UTLOGGAD("Du är utloggad."),
    LOSENORD("Lösenordet är sparat. Logga in med det.");

    private final String text;

    Notice(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** The address with this notice. */
    public String on(String address) {
        return address + (address.contains("?") ? "&" : "?") + "klart=" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Null when the word is none of these. */
    static @Nullable String of(@Nullable String word) {
        for (var notice : values()) {
            if (notice.name().equalsIgnoreCase(word)) {
                return notice.text;
            }
        }
        return null;
    }
}
