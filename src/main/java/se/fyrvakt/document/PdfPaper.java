package se.fyrvakt.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static se.fyrvakt.document.Markup.escaped;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;

/** The paper as a PDF that can be read by all (PDF/UA-1) and kept (PDF/A-2a). */
public final class PdfPaper {

    /** Shown in the place of letters that the font does not have. */
    static final char NO_LETTER = '□';

    /** Where a TrueType font's list of tables begins, and the bytes of one line in it. */
    private static final int DIRECTORY = 12;

    private static final int ENTRY = 16;
    private static final String FONT = "Source Sans 3";

    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private PdfPaper() {}

    public static byte[] write(Document document) {
        var out = new ByteArrayOutputStream();
        try (var svg = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder();
            builder.useSVGDrawer(svg);
            accessible(builder);
            builder.withHtmlContent(html(document), null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** How many pages the body takes, before the appendices. */
    public static int bodyPages(Document document) {
        try (var pdf = Loader.loadPDF(write(new Document(document.head(), document.body(), List.of())))) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accessible(PdfRendererBuilder builder) {
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useReplacementText(String.valueOf(NO_LETTER));
        builder.withProducer("Fyrvakt");
        builder.useFont(font("Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(font("Semibold"), FONT, 700, FontStyle.NORMAL, true);
        builder.useFont(font("It"), FONT, 400, FontStyle.ITALIC, true);
    }

    private static FSSupplier<InputStream> font(String cut) {
        return () -> new ByteArrayInputStream(withoutLigatures(PaperFile.bytes("SourceSans3-" + cut + ".ttf")));
    }

    /** A ligature in a PDF has no letters: "uppgiften" is found and read aloud as "uppgi en". So their table is hidden. */
    private static byte[] withoutLigatures(byte[] font) {
        for (int at = DIRECTORY; at + ENTRY <= font.length; at += ENTRY) {
            if (new String(font, at, 4, US_ASCII).equals("GSUB")) {
                font[at] = 'x';
                return font;
            }
        }
        return font;
    }

    private static String html(Document document) {
        return """
                <html lang="%s">
                <head>
                <title>%s</title>
                <meta name="subject" content="%s"/>
                <bookmarks>%s</bookmarks>
                <style>%s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(
                        Document.LANGUAGE,
                        escaped(document.head().title()),
                        escaped(document.head().kind() + ", " + document.head().organisation()),
                        bookmarks(document),
                        PaperFile.text("pdf.css")
                                .replace("FOOTER", quoted(document.head().footer())),
                        new HtmlBody(document, PdfPaper::figure).written());
    }

    private static String bookmarks(Document document) {
        var body = IntStream.range(0, document.body().size())
                .mapToObj(i ->
                        bookmark(HtmlBody.sectionId(i), document.body().get(i).heading()));
        var appendices = IntStream.range(0, document.appendices().size())
                .mapToObj(i -> bookmark(HtmlBody.appendixId(i), document.appendixHeading(i)));
        return Stream.concat(body, appendices).collect(Collectors.joining());
    }

    private static String bookmark(String id, String name) {
        return "<bookmark name=\"" + escaped(name) + "\" href=\"#" + id + "\"/>";
    }

    /** A string of CSS in which every character is its number, so that none of them can end it. */
    private static String quoted(String text) {
        return Markup.legal(text).codePoints().mapToObj("\\%06x"::formatted).collect(Collectors.joining());
    }

    private static String figure(Chart chart) {
        return ChartDrawing.parts(chart).stream().map(PdfPaper::picture).collect(Collectors.joining("\n"));
    }

    private static String picture(ChartDrawing.Part part) {
        var svg = part.svg().substring("<svg".length());
        return "<div class=\"chart\"><svg alt=\"" + escaped(part.said()) + "\"" + svg + "</div>";
    }
}
