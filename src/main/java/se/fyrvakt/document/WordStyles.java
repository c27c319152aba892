package se.fyrvakt.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles a paper uses: a template's own, found by the names Word gives them; ours where it has none. */
final class WordStyles {

    /** Our id first, then the names a style goes by in English and Swedish Word. */
    enum Use {
        BODY("Normal", "normal", "brödtext"),
        TITLE("Heading1", "heading 1", "rubrik 1"),
        SECTION("Heading2", "heading 2", "rubrik 2"),
        SUBHEADING("Heading3", "heading 3", "rubrik 3"),
        CAPTION("Caption", "caption", "beskrivning"),
        BULLET("ListBullet", "list bullet", "punktlista"),
        NUMBER("ListNumber", "list number", "numrerad lista"),
        LINK("Hyperlink", "hyperlink", "hyperlänk"),
        FACT("FyrvaktFact", "fyrvakt uppgift"),
        NOTE("FyrvaktNote", "fyrvakt anmärkning"),
        CELL("FyrvaktCell", "fyrvakt tabelltext"),
        TABLE("FyrvaktTable", "fyrvakt tabell");

        private final String id;
        private final List<String> names;

        Use(String id, String... names) {
            this.id = id;
            this.names = List.of(names);
        }
    }

    private final Map<Use, String> ids = new EnumMap<>(Use.class);
    private final CTStyles theirs;

    private WordStyles(CTStyles theirs) {
        this.theirs = theirs;
        for (var use : Use.values()) {
            ids.put(use, idOf(use));
        }
    }

    /** Ours, all of them, in a document that has none. */
    static WordStyles own(XWPFDocument word) {
        word.createStyles().setStyles(ours());
        return new WordStyles(ours());
    }

    static WordStyles of(XWPFDocument template) {
        if (template.getStyles() == null) {
            return own(template);
        }
        var styles = template.getStyles();
        styles.setSpellingLanguage(Document.LANGUAGE);
        try {
            var found = new WordStyles(template.getStyle());
            found.missing().forEach(style -> styles.addStyle(new XWPFStyle(style, styles)));
            return found;
        } catch (XmlException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String id(Use use) {
        return ids.getOrDefault(use, use.id);
    }

    private String idOf(Use use) {
        return Arrays.stream(theirs.getStyleArray())
                .filter(style -> isNamed(style, use))
                .map(CTStyle::getStyleId)
                .findFirst()
                .orElse(use.id);
    }

    private static boolean isNamed(CTStyle style, Use use) {
        var name = style.getName() == null ? "" : style.getName().getVal().toLowerCase(Locale.ROOT);
        return use.names.contains(name) || style.getStyleId().equals(use.id);
    }

    private List<CTStyle> missing() {
        var used = Arrays.stream(Use.values()).map(use -> use.id).toList();
        var there =
                Arrays.stream(theirs.getStyleArray()).map(CTStyle::getStyleId).toList();
        return Arrays.stream(ours().getStyleArray())
                .filter(style -> used.contains(style.getStyleId()) && ids.containsValue(style.getStyleId()))
                .filter(style -> !there.contains(style.getStyleId()))
                .map(this::basedOnTheirs)
                .toList();
    }

    private CTStyle basedOnTheirs(CTStyle ours) {
        var style = (CTStyle) ours.copy();
        if (style.isSetBasedOn() && style.getBasedOn().getVal().equals(Use.BODY.id)) {
            style.getBasedOn().setVal(id(Use.BODY));
        }
        return style;
    }

    private static CTStyles ours() {
        try {
            return StylesDocument.Factory.parse(PaperFile.text("styles.xml")).getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
