package se.fyrvakt.document;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a PDF that says what they are, in the order they are read aloud. */
final class TaggedPdf {

    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Strong", "Em", "Reference", "Quote", "LBody", "TD", "TH");
    private static final Set<String> CELLS = Set.of("TD", "TH");
    private static final Set<String> NOT_TEXT = Set.of("Lbl", "Figure");
    private static final int DEEPEST = 200;

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    /** A header is the same cell on every page it is repeated on; only its first is read. */
    private boolean heading;

    private @Nullable COSDictionary headingPage;

    private TaggedPdf() {}

    /** Empty when it does not say. */
    static List<String> paragraphs(PDDocument pdf) throws IOException {
        var root = pdf.getDocumentCatalog().getStructureTreeRoot();
        var tagged = new TaggedPdf();
        if (root != null) {
            tagged.read(pdf);
            tagged.kids(root, null, 0);
            tagged.close();
        }
        return tagged.paragraphs;
    }

    private void read(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var texts = pages.computeIfAbsent(page.getCOSObject(), key -> new HashMap<>());
            extractor.getMarkedContents().forEach(content -> read(content, texts));
        }
    }

    private static void read(PDMarkedContent content, Map<Integer, String> texts) {
        var text = new StringBuilder();
        var line = Float.NaN;
        for (var part : content.getContents()) {
            if (part instanceof PDMarkedContent inner) {
                read(inner, texts);
            } else if (part instanceof TextPosition letter) {
                text.append(Math.abs(letter.getY() - line) > 1 ? " " : "").append(letter.getUnicode());
                line = letter.getY();
            }
        }
        texts.merge(content.getMCID(), text.toString(), String::concat);
    }

    private void kids(PDStructureNode node, @Nullable COSDictionary page, int depth) {
        for (var kid : captionFirst(node.getKids())) {
            switch (kid) {
                case PDStructureElement element -> element(element, page, depth + 1);
                case Integer number -> text(page, number);
                case PDMarkedContentReference reference ->
                    text(
                            reference.getPage() == null
                                    ? page
                                    : reference.getPage().getCOSObject(),
                            reference.getMCID());
                default -> {}
            }
        }
    }

    /** Where it is read, though some write it last. */
    private static List<Object> captionFirst(List<Object> kids) {
        return kids.stream().sorted(comparing(kid -> !isCaption(kid))).toList();
    }

    private static boolean isCaption(Object kid) {
        return kid instanceof PDStructureElement element && "Caption".equals(element.getStandardStructureType());
    }

    private void element(PDStructureElement element, @Nullable COSDictionary page, int depth) {
        var type = element.getStandardStructureType();
        if (NOT_TEXT.contains(type) || depth > DEEPEST) {
            return;
        }
        if (!INLINE.contains(type)) {
            close();
        }
        if (CELLS.contains(type)) {
            open.append(' ');
            heading = type.equals("TH");
            headingPage = null;
        }
        kids(element, element.getPage() == null ? page : element.getPage().getCOSObject(), depth);
        if (!INLINE.contains(type)) {
            close();
        }
    }

    private void text(@Nullable COSDictionary page, int number) {
        if (heading && headingPage == null) {
            headingPage = page;
        }
        if (!heading || page == headingPage) {
            open.append(pages.getOrDefault(page, Map.of()).getOrDefault(number, ""));
        }
    }

    private void close() {
        if (!open.toString().isBlank()) {
            paragraphs.add(open.toString());
        }
        open.setLength(0);
    }
}
