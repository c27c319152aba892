package se.fyrvakt.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What stands in a paper that someone sends, whatever it is called: Word, PDF or HTML. */
public sealed interface PaperText {

    /** In order, without empty ones; a row of a table is one. */
    record Paragraphs(List<String> all) implements PaperText {
        public Paragraphs {
            all = all.stream()
                    .map(Paragraphs::tidy)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }

        private static String tidy(String text) {
            return text.replaceAll("[\\s\\u00a0]+", " ").strip();
        }
    }

    record Refused(String because) implements PaperText {}

    static PaperText of(byte[] file) {
        try {
            return switch (Kind.of(file)) {
                case WORD -> new Paragraphs(word(file));
                case PDF -> new Paragraphs(pdf(file));
                case HTML -> new Paragraphs(html(file));
                case OTHER ->
                    new Refused(
                            "Filen är inte ett dokument i Word (.docx), PDF eller HTML. Spara den så och försök igen.");
            };
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            return new Refused(
                    "Dokumentet går inte att läsa: det är skadat eller skyddat. Spara det på nytt, utan lösenord, och försök igen.");
        }
    }

    private static List<String> word(byte[] file) throws IOException, OpenXML4JException {
        try (var word = WordTemplate.open(file)) {
            return word.getBodyElements().stream().flatMap(PaperText::texts).toList();
        }
    }

    private static Stream<String> texts(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph.getText());
            case XWPFTable table -> table.getText().lines();
            default -> Stream.of();
        };
    }

    private static List<String> pdf(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var tagged = TaggedPdf.paragraphs(pdf);
            return tagged.isEmpty() ? PdfLines.paragraphs(new PDFTextStripper().getText(pdf)) : tagged;
        }
    }

    private static List<String> html(byte[] file) throws IOException {
        var body = Jsoup.parse(new ByteArrayInputStream(file), null, "").body();
        body.select("svg, script, style, body > footer").remove();
        return body.select("h1, h2, h3, h4, h5, h6, p, li, tr, dt, dd, caption, figcaption, pre").stream()
                .map(Element::text)
                .toList();
    }

    /** What a file is by its first bytes. */
    enum Kind {
        WORD,
        PDF,
        HTML,
        OTHER;

        static Kind of(byte[] file) {
            var start = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
            if (start.startsWith("PK\u0003\u0004")) {
                return WORD;
            }
            if (start.contains("%PDF-")) {
                return PDF;
            }
            return start.toLowerCase(Locale.ROOT).matches("(?s).*<(!doctype html|html|head|body)\\b.*") ? HTML : OTHER;
        }
    }
}
