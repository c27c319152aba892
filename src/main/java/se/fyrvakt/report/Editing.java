package se.fyrvakt.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people have written into a report, beside what the registers say.
 *
 * @param mostImportant numbers of the measures chosen as the most important; empty for those the registers put first
 * @param remarks to figures, by their names: a figure is never written over
 */
record Editing(
        ReportHead head, List<Long> mostImportant, Map<Chapter, SectionText> sections, Map<String, String> remarks) {

    static final Editing NONE = new Editing(ReportHead.EMPTY, List.of(), Map.of(), Map.of());

    SectionText section(Chapter chapter) {
        return Objects.requireNonNullElse(sections.get(chapter), SectionText.EMPTY);
    }

    /** The text of a chapter: theirs, or else that of the registers. */
    String text(Chapter chapter, Basis basis) {
        return section(chapter).or(ChapterText.of(chapter, basis, mostImportant));
    }

    @Nullable
    String remark(String figure) {
        return remarks.get(figure);
    }
}
