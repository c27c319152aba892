package se.fyrvakt.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.transform.TransformerFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;

/** The paper as a Word document that people can go on writing in. */
public final class WordPaper {

    /** The JDK's own writer of XML, found at once: all that is on the class path is otherwise searched for another, each time. */
    static {
        System.setProperty(
                TransformerFactory.class.getName(),
                TransformerFactory.newDefaultInstance().getClass().getName());
    }

    private WordPaper() {}

    public static byte[] write(Document document) {
        return write(document, null);
    }

    public static byte[] write(Document document, WordTemplate.@Nullable Usable template) {
        try {
            var word = template == null ? new XWPFDocument() : WordTemplate.open(template.content());
            var styles = template == null ? WordStyles.own(word) : WordStyles.of(word);
            if (template == null) {
                WordPage.setUp(word, document.head().footer());
            }
            describe(word, document.head());
            WordPlace.put(new WordBody(document, word, styles).written(), word);
            return bytes(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OpenXML4JException | XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(XWPFDocument word, Head head) throws OpenXML4JException {
        var properties = word.getProperties().getCoreProperties();
        properties.setTitle(Markup.legal(head.title()));
        properties.getUnderlyingProperties().setLanguageProperty(Document.LANGUAGE);
    }

    /** To close a document is to save it once more. */
    private static byte[] bytes(XWPFDocument word) throws IOException {
        var out = new ByteArrayOutputStream();
        word.write(out);
        word.getPackage().revert();
        return out.toByteArray();
    }
}
