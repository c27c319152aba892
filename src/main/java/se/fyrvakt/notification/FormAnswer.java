package se.fyrvakt.notification;

/**
 * A field of an authority's form with what is to stand in it.
 *
 * @param isWithheld it is not told (anges inte)
 * @param isWritten somebody has written or approved it; else it comes from the incident
 */
record FormAnswer(long field, String name, String hint, String text, boolean isWithheld, boolean isWritten) {

    static final String WITHHELD = "Anges inte.";

    String id() {
        return "falt" + field;
    }

    String withheldId() {
        return id() + "-ej";
    }

    /** What is copied to the form. */
    String copied() {
        return isWithheld ? WITHHELD : text;
    }
}
