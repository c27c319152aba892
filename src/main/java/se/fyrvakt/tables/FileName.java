package se.fyrvakt.tables;

/** What a file that somebody sends is called. */
public final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /** The name alone, whatever folders, control characters and identity numbers came with it. */
    public static String of(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        var masked = IdentityNumbers.masked(name);
        return masked.isEmpty() ? "namnlös fil" : masked.substring(Math.max(0, masked.length() - LONGEST));
    }
}
