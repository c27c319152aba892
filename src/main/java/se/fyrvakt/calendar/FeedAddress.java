package se.fyrvakt.calendar;

import se.fyrvakt.identity.Secret;

/** What the address of a calendar ends with: the administration, whose policies it is looked up under, and its secret. */
record FeedAddress(int administration, Secret secret) {

    static final String PATH = "/kalender/";

    /** What may be added to the address: another form, or a year wheel in place of one's own. */
    static final String AS = "som";

    static final String TASKS = "uppgifter";
    static final String WHEEL = "hjul";

    private static final String ENDING = ".ics";
    private static final FeedAddress NOBODY = new FeedAddress(0, new Secret(""));

    static FeedAddress random(int administration) {
        return new FeedAddress(administration, Secret.random());
    }

    /** Called by Spring for a part of an address. */
    public static FeedAddress valueOf(String text) {
        if (!text.matches("[0-9]{1,9}\\.[A-Za-z0-9_-]{43}\\.ics")) {
            return NOBODY;
        }
        var dot = text.indexOf('.');
        var secret = text.substring(dot + 1, text.length() - ENDING.length());
        return new FeedAddress(Integer.parseInt(text.substring(0, dot)), new Secret(secret));
    }

    String path() {
        return PATH + administration + "." + secret.text() + ENDING;
    }
}
