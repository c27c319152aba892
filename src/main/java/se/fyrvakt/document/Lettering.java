package se.fyrvakt.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as outlines, read from the font itself: a server often has no fonts, and then the JDK can neither measure nor draw
 * letters.
 */
final class Lettering {

    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};
    private static final int MISSING = 0;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double scale;

    /** @param size in the units of the drawing */
    Lettering(double size) {
        try {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(PaperFile.bytes("SourceSans3-Regular.ttf")));
            this.glyphs = font.getUnicodeCmapLookup();
            this.scale = size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    /** The data of an SVG path, with the text's left end of the base line at the point. */
    synchronized String path(String text, double x, double y) {
        var out = new StringBuilder();
        var at = x;
        for (var code : text.codePoints().toArray()) {
            outline(code, at, y, out);
            at += advance(code);
        }
        return out.toString();
    }

    private double advance(int code) {
        try {
            return font.getAdvanceWidth(glyph(code)) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the font has no letter for is an empty box, as in the rest of the paper. */
    private int glyph(int code) {
        var glyph = glyphs.getGlyphId(code);
        return glyph == MISSING ? glyphs.getGlyphId(PdfPaper.NO_LETTER) : glyph;
    }

    private void outline(int code, double x, double y, StringBuilder out) {
        try {
            var glyph = font.getGlyph().getGlyph(glyph(code));
            if (glyph != null) {
                var placed = new AffineTransform(scale, 0, 0, -scale, x, y);
                append(glyph.getPath().getPathIterator(placed), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(PathIterator path, StringBuilder out) {
        var numbers = new double[6];
        for (; !path.isDone(); path.next()) {
            var segment = path.currentSegment(numbers);
            out.append(COMMANDS[segment]);
            for (int i = 0; i < NUMBERS[segment]; i++) {
                out.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", numbers[i]));
            }
        }
    }
}
