package se.fyrvakt.report;

import java.util.List;
import se.fyrvakt.document.Block;
import se.fyrvakt.document.Run;

/** How a part of a section is shown on a page. */
final class ReportBlocks {

    private ReportBlocks() {}

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
