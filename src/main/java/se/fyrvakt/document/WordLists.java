package se.fyrvakt.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;

/** The lists of a Word document. Each numbered one begins at 1. */
final class WordLists {

    private static final String LEVEL = """
            <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/>
            <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl></xml-fragment>""";

    private final XWPFNumbering numbering;

    WordLists(XWPFDocument word) {
        this.numbering = word.getNumbering() == null ? word.createNumbering() : word.getNumbering();
    }

    BigInteger bullets() {
        return numbering.addNum(added("bullet", "•"));
    }

    BigInteger numbers() {
        return numbering.addNum(added("decimal", "%1."));
    }

    private BigInteger added(String format, String text) {
        try {
            var list = CTAbstractNum.Factory.parse(LEVEL.formatted(format, text));
            list.setAbstractNumId(free());
            return numbering.addAbstractNum(new XWPFAbstractNum(list));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private BigInteger free() {
        return numbering.getAbstractNums().stream()
                .map(list -> list.getCTAbstractNum().getAbstractNumId().add(BigInteger.ONE))
                .reduce(BigInteger.ZERO, BigInteger::max);
    }
}
