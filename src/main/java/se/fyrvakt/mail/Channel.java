package se.fyrvakt.mail;

/** How something leaves the program. */
enum Channel {
    MAIL("e-post"),
    SMS("sms");

    private final String word;

    Channel(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
