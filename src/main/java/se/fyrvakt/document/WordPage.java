package se.fyrvakt.document;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A4 with the footer and the page's number at its foot, where no template says otherwise. */
final class WordPage {

    private static final String SIZE = """
            <xml-fragment %s><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1247" w:bottom="1247" \
            w:left="1247" w:header="567" w:footer="567" w:gutter="0"/></xml-fragment>""";

    private static final String FOOTER = """
            <xml-fragment %s><w:pPr><w:pStyle w:val="Footer"/></w:pPr>%s<w:r><w:tab/></w:r>%s\
            <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>%s\
            <w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>%s</xml-fragment>""";

    private WordPage() {}

    static void setUp(XWPFDocument word, String footer) throws XmlException {
        word.getDocument().getBody().addNewSectPr().set(CTSectPr.Factory.parse(SIZE.formatted(WordPlace.NAMES)));
        var line = FOOTER.formatted(
                WordPlace.NAMES,
                WordRuns.plain(footer),
                WordRuns.plain("Sida "),
                WordRuns.plain(" ("),
                WordRuns.plain(")"));
        word.createFooter(HeaderFooterType.DEFAULT).createParagraph().getCTP().set(CTP.Factory.parse(line));
    }
}
