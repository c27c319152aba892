package se.fyrvakt.tables;

import java.util.regex.Pattern;

/** Characters that XML cannot hold stand in a workbook as {@code _x0007_} (ECMA-376, ST_Xstring). */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String read(String text) {
        return text.indexOf('_') < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(m ->
                                java.util.regex.Matcher.quoteReplacement("" + (char) Integer.parseInt(m.group(1), 16)));
    }

    static String written(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (mustEscape(text, i)) {
                out.append("_x%04X_".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean mustEscape(String text, int at) {
        char c = text.charAt(at);
        return c < 0x20 && c != '\t' && c != '\n'
                || c >= '\ufffe'
                || isLoneSurrogate(text, at)
                || c == '_' && ESCAPE.matcher(text).region(at, text.length()).lookingAt();
    }

    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
