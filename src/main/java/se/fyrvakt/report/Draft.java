package se.fyrvakt.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people have added to a report: its head, the text of sections, judgements with who made them, and notes to figures.
 *
 * @param proposal förslag till beslut, one a line
 * @param notes by the figure's name: a correction stands beside a figure, never in its place
 */
record Draft(
        String caseNumber,
        String handler,
        String addressee,
        String place,
        String proposal,
        Chosen chosen,
        Map<Chapter, Edited> chapters,
        Map<String, String> notes) {

    /** Of a report that nobody has touched. */
    static final Draft UNTOUCHED = new Draft("", "", "", "", "", new Chosen(List.of()), Map.of(), Map.of());

    /**
     * @param text in the place of what the registers give; null to keep that
     * @param explanation why it is as it is, with those who say so
     * @param judgement a word of the scale; empty for none
     */
    record Edited(
            @Nullable String text,
            String explanation,
            String explainedBy,
            String judgement,
            String reason,
            String judgedBy) {

        static final Edited NOTHING = new Edited(null, "", "", "", "", "");
    }

    Edited edited(Chapter chapter) {
        return chapters.getOrDefault(chapter, Edited.NOTHING);
    }

    /** The section's text as it is to be printed, figures by name. */
    String text(Chapter chapter, Basis basis) {
        var edited = edited(chapter).text();
        return edited != null ? edited : ChapterText.generated(chapter, basis, chosen);
    }
}
