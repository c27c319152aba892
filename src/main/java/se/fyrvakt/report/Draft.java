package se.fyrvakt.report;

import java.util.List;
import se.fyrvakt.figures.FigureValue;

/**
 * A draft with what the registers say as of its day, and what people have written into it.
 *
 * @param levels the scale that its sections are judged by, the best first
 * @param latest the number of the latest thing done to it
 */
record Draft(Report report, Basis basis, Editing editing, List<String> levels, long latest) {

    Paper paper() {
        return new Paper(basis, editing, Secrecy.WHOLE);
    }

    Checks checks() {
        return new Checks(basis, editing);
    }

    String registersText(Chapter chapter) {
        return ChapterText.of(chapter, basis, editing.mostImportant());
    }

    /** Whether a figure is one to choose among: not for a unit, and not only a part of a share. */
    static boolean isNamed(FigureValue value) {
        return value.figure().isListed();
    }
}
