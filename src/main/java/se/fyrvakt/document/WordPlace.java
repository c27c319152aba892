package se.fyrvakt.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** Where in a Word document the paper is put. */
final class WordPlace {

    static final String NAMES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture\"""";

    private WordPlace() {}

    static void put(String body, XWPFDocument word) throws XmlException {
        var content = CTBody.Factory.parse("<xml-fragment " + NAMES + ">" + body + "</xml-fragment>");
        try (var from = content.newCursor();
                var to = place(word)) {
            from.copyXmlContents(to);
        }
    }

    private static XmlCursor place(XWPFDocument word) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().strip().equals(WordTemplate.PLACE))
                .findFirst()
                .map(WordPlace::instead)
                .orElseGet(() -> last(word.getDocument().getBody()));
    }

    private static XmlCursor instead(XWPFParagraph paragraph) {
        var at = paragraph.getCTP().newCursor();
        at.removeXml();
        return at;
    }

    /** Before the settings of the last section, which end the body. */
    private static XmlCursor last(CTBody body) {
        if (body.isSetSectPr()) {
            return body.getSectPr().newCursor();
        }
        var at = body.newCursor();
        at.toEndToken();
        return at;
    }
}
