package se.fyrvakt.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class WordTemplateTest {

    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="Rubrik 2"/></w:style></w:styles>
            """;

    @Test
    void the_paper_stands_where_the_template_says() throws Exception {
        var word = written(template("Före", " {{rapport}}", "Efter"));
        assertThat(word.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .startsWith("Före")
                .endsWith("Efter");
        assertThat(word.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .contains("Sammanfattning")
                .noneMatch(text -> text.contains("{{"));
    }

    @Test
    void where_it_says_nothing_the_paper_stands_last() throws Exception {
        var texts = written(template("Före")).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .toList();
        assertThat(texts.indexOf("Före")).isLessThan(texts.indexOf("Sammanfattning"));
    }

    @Test
    void its_header_footer_and_styles_stand() throws Exception {
        var word = written(template("{{rapport}}"));
        assertThat(word.getHeaderList().getFirst().getText()).contains("Ekebys vapen");
        assertThat(word.getFooterList()).hasSize(1);
        assertThat(word.getFooterList().getFirst().getText()).contains("Ekebys fot");
        assertThat(word.getStyles().getStyle("Rubrik1").getCTStyle().xmlText()).contains("FF0000");
        assertThat(word.getStyles().getStyle("Heading1")).isNull();
        assertThat(style(word, "Informationssäkerhetsarbetet under 2026")).isEqualTo("Rubrik1");
        assertThat(style(word, "Sammanfattning")).isEqualTo("Rubrik2");
        assertThat(word.getStyles().getStyle(style(word, "Utbildning"))).isNotNull();
        assertThat(word.getStyles().getStyle("FyrvaktTable")).isNotNull();
    }

    @Test
    void a_template_of_words_own_kind_will_do() throws Exception {
        var dotx = ofType(XWPFRelation.TEMPLATE.getContentType());
        var word = written(dotx);
        assertThat(word.getPackage().getPartsByContentType(XWPFRelation.DOCUMENT.getContentType()))
                .hasSize(1);
    }

    @Test
    void one_with_macros_is_refused() throws Exception {
        assertThat(refusal(ofType(XWPFRelation.MACRO_DOCUMENT.getContentType())))
                .contains("makron");
        var opened = OPCPackage.open(new ByteArrayInputStream(template("x")));
        var name = PackagingURIHelper.createPartName("/word/vbaProject.bin");
        opened.createPart(name, "application/vnd.ms-office.vbaProject")
                .getOutputStream()
                .write(1);
        assertThat(refusal(bytes(opened))).contains("makron");
    }

    @Test
    void what_is_no_word_document_is_refused() {
        assertThat(refusal("hej".getBytes(UTF_8))).contains("inte ett Word-dokument");
        assertThat(refusal(new byte[0])).contains("inte ett Word-dokument");
        assertThat(refusal(PdfPaper.write(Papers.with()))).contains("inte ett Word-dokument");
    }

    private static XWPFDocument written(byte[] template) throws Exception {
        var usable = (WordTemplate.Usable) WordTemplate.of(template);
        return WordPaperTest.read(WordPaper.write(Papers.everything(), usable));
    }

    private static String refusal(byte[] file) {
        return assertThat(WordTemplate.of(file))
                .asInstanceOf(type(WordTemplate.Refused.class))
                .actual()
                .because();
    }

    private static String style(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .map(XWPFParagraph::getStyleID)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] template(String... paragraphs) throws Exception {
        try (var word = new XWPFDocument()) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(STYLES).getStyles());
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Ekebys vapen");
            word.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Ekebys fot");
            for (var text : paragraphs) {
                word.createParagraph().createRun().setText(text);
            }
            var out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] ofType(String type) throws Exception {
        var opened = OPCPackage.open(new ByteArrayInputStream(template("{{rapport}}")));
        opened.replaceContentType(XWPFRelation.DOCUMENT.getContentType(), type);
        return bytes(opened);
    }

    private static byte[] bytes(OPCPackage opened) throws Exception {
        var out = new ByteArrayOutputStream();
        opened.save(out);
        return out.toByteArray();
    }
}
