package se.fyrvakt.document;

/** Text as it may stand in XML and HTML. */
final class Markup {

    private Markup() {}

    /** Without what XML cannot hold: control characters, halves of characters. */
    static String legal(String text) {
        return text.codePoints().allMatch(Markup::isLegal)
                ? text
                : text.codePoints()
                        .filter(Markup::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c < 0x7F
                || c >= 0xA0 && c < 0xD800
                || c >= 0xE000 && c < 0xFDD0
                || c > 0xFDEF && (c & 0xFFFE) != 0xFFFE;
    }

    static String escaped(String text) {
        return legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
