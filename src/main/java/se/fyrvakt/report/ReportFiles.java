package se.fyrvakt.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.fyrvakt.document.HtmlPaper;
import se.fyrvakt.document.PdfPaper;
import se.fyrvakt.document.WordPaper;
import se.fyrvakt.document.WordTemplate;
import se.fyrvakt.figures.FigureJson;

/** The files of a report: for eyes in three forms, for programs in one. */
record ReportFiles(byte[] html, byte[] pdf, byte[] word, byte[] figures) {

    static ReportFiles of(Basis basis, Secrecy secrecy, WordTemplate.@Nullable Usable template) {
        var paper = new Paper(basis, secrecy).document();
        return new ReportFiles(
                HtmlPaper.write(paper).getBytes(UTF_8),
                PdfPaper.write(paper),
                WordPaper.write(paper, template),
                FigureJson.of(basis.administration(), basis.values(), basis.goals())
                        .getBytes(UTF_8));
    }

    void writeTo(Path folder) throws IOException {
        Files.write(folder.resolve("rapport.html"), html);
        Files.write(folder.resolve("rapport.pdf"), pdf);
        Files.write(folder.resolve("rapport.docx"), word);
        Files.write(folder.resolve("figures.json"), figures);
    }
}
