package se.fyrvakt.report;

/** The text that the registers give a section, figures by name; see {@link ReportText}. */
interface ChapterText {

    String of(Basis basis);

    static String of(Chapter chapter, Basis basis) {
        return switch (chapter) {
            case SUMMARY -> new SummaryText().of(basis);
            case STATUS -> new StatusText().of(basis);
            case DEVIATIONS -> new DeviationText().of(basis);
            case INCIDENTS -> new IncidentText().of(basis);
            case CLASSIFICATION -> new ClassificationText().of(basis);
            case TRAINING -> new TrainingText().of(basis);
            case AUDIT -> new AuditText().of(basis);
            case SINCE -> new SinceText().of(basis);
            case PLAN -> new PlanText().of(basis);
        };
    }
}
