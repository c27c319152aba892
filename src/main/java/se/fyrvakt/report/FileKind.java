package se.fyrvakt.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.document.HtmlPaper;
import se.fyrvakt.document.PaperFormat;
import se.fyrvakt.document.PdfPaper;
import se.fyrvakt.document.WordPaper;
import se.fyrvakt.document.WordTemplate;
import se.fyrvakt.figures.FigureJson;

/** The files that a report comes as: for eyes in three forms, with and without what is secret, for programs in one. */
enum FileKind {
    PDF("rapport.pdf", PaperFormat.PDF.contentType(), Secrecy.WHOLE, FileKind::pdf),
    WORD("rapport.docx", PaperFormat.WORD.contentType(), Secrecy.WHOLE, FileKind::word),
    HTML("rapport.html", PaperFormat.HTML.contentType(), Secrecy.WHOLE, FileKind::html),
    FIGURES("figures.json", "application/json", Secrecy.WHOLE, FileKind::figures),
    PUBLISHED_PDF("rapport-publicering.pdf", PaperFormat.PDF.contentType(), Secrecy.FOR_PUBLICATION, FileKind::pdf),
    PUBLISHED_WORD("rapport-publicering.docx", PaperFormat.WORD.contentType(), Secrecy.FOR_PUBLICATION, FileKind::word),
    PUBLISHED_HTML("rapport-publicering.html", PaperFormat.HTML.contentType(), Secrecy.FOR_PUBLICATION, FileKind::html);

    @FunctionalInterface
    private interface Making {
        byte[] of(Paper paper, WordTemplate.@Nullable Usable template);
    }

    private final String fileName;
    private final String contentType;
    private final Secrecy secrecy;
    private final Making making;

    FileKind(String fileName, String contentType, Secrecy secrecy, Making making) {
        this.fileName = fileName;
        this.contentType = contentType;
        this.secrecy = secrecy;
        this.making = making;
    }

    /** Those with all that is in the report. */
    static List<FileKind> whole() {
        return Arrays.stream(values())
                .filter(kind -> kind.secrecy == Secrecy.WHOLE)
                .toList();
    }

    static Optional<FileKind> called(String fileName) {
        return Arrays.stream(values())
                .filter(kind -> kind.fileName.equals(fileName))
                .findFirst();
    }

    /** Whether nothing in it is secret: figures are counts, without the rows behind them. */
    boolean isOpen() {
        return secrecy == Secrecy.FOR_PUBLICATION || this == FIGURES;
    }

    String fileName() {
        return fileName;
    }

    String contentType() {
        return contentType;
    }

    /** @param template of the administration, for Word; null for Fyrvakt's own look */
    byte[] make(Basis basis, Editing editing, WordTemplate.@Nullable Usable template) {
        return making.of(new Paper(basis, editing, secrecy), template);
    }

    private static byte[] pdf(Paper paper, WordTemplate.@Nullable Usable template) {
        return PdfPaper.write(paper.document());
    }

    private static byte[] word(Paper paper, WordTemplate.@Nullable Usable template) {
        return WordPaper.write(paper.document(), template);
    }

    private static byte[] html(Paper paper, WordTemplate.@Nullable Usable template) {
        return HtmlPaper.write(paper.document()).getBytes(UTF_8);
    }

    private static byte[] figures(Paper paper, WordTemplate.@Nullable Usable template) {
        var basis = paper.basis();
        return FigureJson.of(basis.administration(), basis.values(), basis.goals())
                .getBytes(UTF_8);
    }
}
