package se.fyrvakt.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** An administration's own Word template, once it has been looked at. */
public sealed interface WordTemplate {

    String PLACE = "{{rapport}}";

    /** Its header, footer and styles stand; the paper is put where a paragraph says {@link #PLACE}, or else last. */
    record Usable(byte[] content) implements WordTemplate {}

    record Refused(String because) implements WordTemplate {}

    static WordTemplate of(byte[] content) {
        try (var word = open(content)) {
            return word.getPackage().getParts().stream().anyMatch(WordTemplate::isProgram)
                    ? new Refused(
                            "Mallen innehåller makron. Spara den som .docx eller .dotx utan makron och försök igen.")
                    : new Usable(content);
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            return new Refused(
                    "Mallen är inte ett Word-dokument som går att läsa. Spara den som .docx och försök igen.");
        }
    }

    /** A template of Word's own kind (.dotx) becomes a document. */
    static XWPFDocument open(byte[] content) throws IOException, OpenXML4JException {
        var opened = OPCPackage.open(new ByteArrayInputStream(content));
        opened.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
        return new XWPFDocument(opened);
    }

    private static boolean isProgram(PackagePart part) {
        return part.getContentType().contains("macroEnabled")
                || part.getContentType().contains("vbaProject")
                || part.getPartName().getName().contains("vbaProject");
    }
}
