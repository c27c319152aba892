package se.fyrvakt.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.fyrvakt.document.Block;
import se.fyrvakt.figures.FigureValue;
import se.fyrvakt.web.Answer;
import se.fyrvakt.web.Problems;

/** The form of a section, what stands in it now, and the figures that can be named in it. */
record SectionEdit(Draft draft, Chapter chapter, SectionForm form, Problems problems) implements Answer.Form {

    String action() {
        return draft.report().address() + "/avsnitt/" + chapter.address();
    }

    Map<String, String> levels() {
        var levels = new LinkedHashMap<String, String>();
        draft.levels().forEach(level -> levels.put(level, level));
        return levels;
    }

    /** Those whose text is not the registers' can be held against it. */
    boolean isWritten() {
        return !draft.editing().section(chapter).text().isEmpty();
    }

    String registersText() {
        return draft.registersText(chapter);
    }

    List<Block> blocks() {
        return draft.paper().section(chapter).blocks();
    }

    /** Those in the section's text first, then the others that are not for a unit. */
    List<FigureValue> figures() {
        var values = draft.basis().values();
        var here = ReportText.figures(draft.editing().text(chapter, draft.basis())).stream()
                .distinct()
                .filter(values::knows)
                .map(values::get);
        return Stream.concat(here, values.all().stream().filter(Draft::isNamed))
                .distinct()
                .toList();
    }
}
