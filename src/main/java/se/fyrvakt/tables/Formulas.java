package se.fyrvakt.tables;

/**
 * The guard against formula injection: a cell that a spreadsheet could take for a formula gets an apostrophe before it,
 * and so does one that already has apostrophes before such a beginning, so that taking one away restores it exactly.
 */
final class Formulas {

    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    static String guarded(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    static String read(String text) {
        return !text.isEmpty() && text.charAt(0) == '\'' && isRisky(text) ? text.substring(1) : text;
    }

    private static boolean isRisky(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && BEGINNINGS.indexOf(text.charAt(first)) >= 0;
    }
}
