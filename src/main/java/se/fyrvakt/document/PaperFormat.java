package se.fyrvakt.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The forms that a paper comes in as a file. */
public enum PaperFormat {
    PDF("PDF", "pdf", "application/pdf", PdfPaper::write),
    WORD(
            "Word",
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            document -> WordPaper.write(document, null)),
    HTML(
            "webbsida",
            "html",
            "text/html;charset=UTF-8",
            document -> HtmlPaper.write(document).getBytes(UTF_8));

    private final String word;
    private final String ending;
    private final String contentType;
    private final Function<Document, byte[]> making;

    PaperFormat(String word, String ending, String contentType, Function<Document, byte[]> making) {
        this.word = word;
        this.ending = ending;
        this.contentType = contentType;
        this.making = making;
    }

    /** What people call it. */
    public String word() {
        return word;
    }

    /** @param fileName as "klassning.pdf" where the paper is called "klassning" */
    public static Optional<PaperFormat> of(String fileName, String paper) {
        return Arrays.stream(values())
                .filter(format -> format.fileName(paper).equals(fileName))
                .findFirst();
    }

    public String fileName(String paper) {
        return paper + "." + ending;
    }

    public String contentType() {
        return contentType;
    }

    public byte[] make(Document document) {
        return making.apply(document);
    }
}
