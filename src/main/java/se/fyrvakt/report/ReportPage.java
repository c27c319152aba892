package se.fyrvakt.report;

import java.util.List;
import org.springframework.http.HttpStatus;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Masked;
import se.fyrvakt.document.Run;
import se.fyrvakt.document.Section;
import se.fyrvakt.figures.AsOf;
import se.fyrvakt.figures.FigureAddress;
import se.fyrvakt.web.Answer;

/** The report's text as of a day. */
record ReportPage(Basis basis, List<Section> sections, AsOf asOf) implements Answer.Screen {

    /** The version of the files in which what is secret is gone. */
    static final String PUBLICATION = "publicering";

    static ReportPage of(Basis basis, AsOf asOf) {
        return new ReportPage(basis, new Paper(basis, Secrecy.WHOLE).document().body(), asOf);
    }

    @Override
    public HttpStatus status() {
        return asOf.problems().exist() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    String title() {
        return "Årsrapport " + basis.year();
    }

    String file(String suffix) {
        return "/arsrapport/hamta." + suffix + "?dag=" + basis.day();
    }

    String publication(String suffix) {
        return file(suffix) + "&version=" + PUBLICATION;
    }

    String figure(Run.FigureLink link) {
        return FigureAddress.of(link.anchor(), basis.day());
    }

    static String plain(Run run) {
        return switch (run) {
            case Run.Text(var text) -> text;
            case Run.Strong(var text) -> text;
            case Run.FigureLink(var shown, var anchor) -> shown;
            case Masked masked -> masked.shown();
        };
    }

    static List<List<Run>> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(var runs) -> List.of(runs);
            case Block.Bullets(var items) -> items;
            case Block.Numbered(var items) -> items;
            case Block.Note(var text) -> List.of(List.of(new Run.Text(text)));
            default -> List.of();
        };
    }

    static boolean isList(Block block) {
        return block instanceof Block.Bullets || block instanceof Block.Numbered;
    }
}
