package se.fyrvakt.plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import se.fyrvakt.document.Document;
import se.fyrvakt.document.PaperFormat;

/** The papers about a year. */
enum PlanPaper {
    ACTION_PLAN(
            "handlingsplan",
            "Handlingsplan",
            "Mål, aktiviteter, åtgärder, kontroller, ansvar och tid.",
            ActionPlan::document),
    OPERATIONAL_PLAN(
            "verksamhetsplan",
            "Text till verksamhetsplanen",
            "Ett stycke om informationssäkerhet och dataskydd att klistra in.",
            OperationalPlan::document);

    private final String word;
    private final String title;
    private final String meaning;
    private final Function<PlanFacts, Document> making;

    PlanPaper(String word, String title, String meaning, Function<PlanFacts, Document> making) {
        this.word = word;
        this.title = title;
        this.meaning = meaning;
        this.making = making;
    }

    /** @param file as "handlingsplan.docx" */
    static Optional<PlanPaper> of(String file) {
        return Arrays.stream(values())
                .filter(paper -> PaperFormat.of(file, paper.word).isPresent())
                .findFirst();
    }

    String word() {
        return word;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }

    Document document(PlanFacts facts) {
        return making.apply(facts);
    }
}
