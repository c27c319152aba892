package se.fyrvakt.report;

import java.util.List;

/** The text that the registers give a section, figures by name; see {@link ReportText}. */
interface ChapterText {

    String of(Basis basis);

    /** @param mostImportant measures chosen; see {@link NextYear} */
    static String of(Chapter chapter, Basis basis, List<Long> mostImportant) {
        return switch (chapter) {
            case SUMMARY -> new SummaryText(mostImportant).of(basis);
            case STATUS -> new StatusText().of(basis);
            case DEVIATIONS -> new DeviationText().of(basis);
            case INCIDENTS -> new IncidentText().of(basis);
            case CLASSIFICATION -> new ClassificationText().of(basis);
            case TRAINING -> new TrainingText().of(basis);
            case ACCESS -> new AccessText().of(basis);
            case AUDIT -> new AuditText().of(basis);
            case SINCE -> new SinceText().of(basis);
            case PLAN -> new PlanText().of(basis);
        };
    }
}
