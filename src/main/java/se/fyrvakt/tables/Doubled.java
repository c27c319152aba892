package se.fyrvakt.tables;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text that was UTF-8, was taken for Windows-1252 and encoded once more: "FÃ¶rskola". */
final class Doubled {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What follows Ã where it stands for å ä ö Å Ä Ö é: in Windows-1252, and in Latin-1 for the capitals. */
    static final String SECOND = "¥¤¶…„–©\u0085\u0084\u0096";

    private Doubled() {}

    /** The text as it was meant; as it stands where it was not encoded twice throughout. */
    static String mended(String text) {
        if (text.indexOf('Ã') < 0 && text.indexOf('Â') < 0) {
            return text;
        }
        try {
            var bytes = ByteBuffer.allocate(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                bytes.put(c <= 0xff ? (byte) c : windows(c));
            }
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static byte windows(char c) throws CharacterCodingException {
        return WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c})).get();
    }

    static boolean isSuspect(String text) {
        for (int at = text.indexOf('Ã'); at >= 0; at = text.indexOf('Ã', at + 1)) {
            if (at + 1 < text.length() && SECOND.indexOf(text.charAt(at + 1)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
