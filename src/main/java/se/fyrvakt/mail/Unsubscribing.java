package se.fyrvakt.mail;

/**
 * What the address for turning mail off ends with: the administration, whose policies it is looked up under, and the
 * receiver's secret.
 */
record Unsubscribing(int administration, String secret) {

    static final String PATH = "/avanmal/";

    private static final Unsubscribing NOBODY = new Unsubscribing(0, "");

    static String address(int administration, Habit habit) {
        return PATH + administration + "." + habit.secret();
    }

    /** Called by Spring for a part of an address. */
    public static Unsubscribing valueOf(String text) {
        if (!text.matches("[0-9]{1,9}\\.[A-Za-z0-9_-]{32}")) {
            return NOBODY;
        }
        var dot = text.indexOf('.');
        return new Unsubscribing(Integer.parseInt(text.substring(0, dot)), text.substring(dot + 1));
    }

    String address() {
        return PATH + administration + "." + secret;
    }

    /** A secret shows itself to nobody, logs included. */
    @Override
    public String toString() {
        return "Unsubscribing";
    }
}
