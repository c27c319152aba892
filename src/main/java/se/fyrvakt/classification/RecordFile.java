package se.fyrvakt.classification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import se.fyrvakt.document.Document;
import se.fyrvakt.document.HtmlPaper;
import se.fyrvakt.document.PdfPaper;
import se.fyrvakt.document.WordPaper;

/** The forms that a record of a classification comes in. */
enum RecordFile {
    PDF("klassning.pdf", "application/pdf", PdfPaper::write),
    WORD(
            "klassning.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            document -> WordPaper.write(document, null)),
    HTML(
            "klassning.html",
            "text/html;charset=UTF-8",
            document -> HtmlPaper.write(document).getBytes(UTF_8));

    private final String fileName;
    private final String contentType;
    private final Function<Document, byte[]> making;

    RecordFile(String fileName, String contentType, Function<Document, byte[]> making) {
        this.fileName = fileName;
        this.contentType = contentType;
        this.making = making;
    }

    static Optional<RecordFile> called(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    /** @param asset its id, which the file's name begins with */
    String fileName(String asset) {
        return fileName.replace("klassning", "klassning-" + asset);
    }

    String contentType() {
        return contentType;
    }

    byte[] make(Document document) {
        return making.apply(document);
    }
}
