package se.fyrvakt.tables;

import java.io.IOException;
import java.io.InputStream;

/** What the bytes of a text file tell of its encoding, counted in one pass. */
final class TextTally {

    long total;
    long nul;
    long control;
    /** Characters of two bytes or more that are right UTF-8. */
    long valid;
    /** Bytes that are not UTF-8. */
    long invalid;
    /** Swedish letters as such. */
    long letters;
    /** Swedish letters that were encoded twice: å as Ã¥. */
    long doubled;
    /** NUL among the bytes of even and odd places, of the first 64 kB: how UTF-16 shows. */
    long evenNul;

    long oddNul;

    private int missing;
    private int code;
    private int least;
    private int previous;

    static TextTally of(InputStream in) throws IOException {
        var tally = new TextTally();
        var buffer = new byte[1 << 16];
        for (int n; (n = in.read(buffer)) >= 0; ) {
            tally.add(buffer, n);
        }
        tally.invalid += tally.missing > 0 ? 1 : 0;
        return tally;
    }

    private void add(byte[] buffer, int n) {
        for (int i = 0; i < n; i++) {
            int b = buffer[i] & 0xff;
            if (b == 0) {
                zero(total + i);
            }
            if (b >= 0x80 || missing > 0) {
                high(b);
            } else if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                control++;
            }
            if (b < 0x80) {
                previous = 0;
            }
        }
        total += n;
    }

    private void zero(long place) {
        nul++;
        if (place < 1 << 16) {
            evenNul += place % 2 == 0 ? 1 : 0;
            oddNul += place % 2;
        }
    }

    private void high(int b) {
        if (missing > 0 && (b & 0xc0) == 0x80) {
            code = code << 6 | b & 0x3f;
            if (--missing == 0) {
                whole();
            }
            return;
        }
        invalid += missing > 0 ? 1 : 0;
        missing = 0;
        begin(b);
    }

    private void begin(int b) {
        if (b >= 0xc2 && b <= 0xdf) {
            start(1, b & 0x1f, 0x80);
        } else if (b >= 0xe0 && b <= 0xef) {
            start(2, b & 0x0f, 0x800);
        } else if (b >= 0xf0 && b <= 0xf4) {
            start(3, b & 0x07, 0x10000);
        } else if (b >= 0x80) {
            invalid++;
        }
    }

    private void start(int following, int bits, int smallest) {
        missing = following;
        code = bits;
        least = smallest;
    }

    private void whole() {
        boolean surrogate = code >= 0xd800 && code <= 0xdfff;
        if (code < least || surrogate || code > 0x10ffff) {
            invalid++;
            return;
        }
        valid++;
        doubled += previous == 0xc3 && Doubled.SECOND.indexOf(code) >= 0 ? 1 : 0;
        letters += "åäöÅÄÖ".indexOf(code) >= 0 ? 1 : 0;
        previous = code;
    }

    /** A text has next to no control characters; a program or a picture has many. */
    boolean isBinary() {
        return control > 8 && control * 50 > total;
    }

    /** A few broken characters among right ones are broken UTF-8; many are another encoding. */
    boolean isUtf8() {
        return invalid == 0 || valid > 0 && invalid * 3 <= valid;
    }

    boolean isDoubled() {
        return doubled > 0 && letters == 0;
    }
}
